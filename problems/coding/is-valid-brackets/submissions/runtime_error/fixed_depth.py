# Witness: is_valid_brackets("(" * 5001) raises IndexError.
# Mistake: room for 5000 open cases, an all-open log overflows it
def is_valid_brackets(s):
    stack = [""] * 5000
    top = 0
    for c in s:
        if c in "([{":
            stack[top] = c
            top += 1
        else:
            top -= 1
            if top < 0 or stack[top] + c not in ("()", "[]", "{}"):
                return False
    return top == 0
