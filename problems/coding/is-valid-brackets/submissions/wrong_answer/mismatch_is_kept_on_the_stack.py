# Witness: is_valid_brackets("))") gives True instead of False.
# A closing that does not fit is pushed; an even count of such leftovers is not noticed.
def is_valid_brackets(s):
    stack = []
    for step in s:
        if stack and stack[-1] + step in ("()", "[]", "{}"):
            stack.pop()
        else:
            stack.append(step)
    return len(stack) % 2 == 0 and not any(step in "([{" for step in stack)
