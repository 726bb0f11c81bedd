# Witness: after is_valid_brackets("(") the call is_valid_brackets("()") gives False instead of True.
# Mistake: stack as default argument keeps open cases of an earlier log
def is_valid_brackets(s, stack=[]):
    pairs = {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in pairs:
            if not stack or stack.pop() != pairs[c]:
                return False
        else:
            stack.append(c)
    return not stack
