# Witness: is_valid_brackets("[" + "(" * 100 + ")" * 100 + "}") gives True instead of False.
# A table of 100 open cases; deeper ones fall off.
def is_valid_brackets(s):
    stack = deque(maxlen=100)
    depth = 0
    for c in s:
        if c in "([{":
            stack.append(")]}"["([{".index(c)])
            depth += 1
        else:
            depth -= 1
            if depth < 0 or (stack and stack.pop() != c):
                return False
    return depth == 0
