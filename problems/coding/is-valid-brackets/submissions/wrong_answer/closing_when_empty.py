# Witness: is_valid_brackets("())") gives True instead of False.
# Mistake: a closing step with nothing open is ignored
def is_valid_brackets(s):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in s:
        if c in pairs:
            if stack and stack.pop() != pairs[c]:
                return False
        else:
            stack.append(c)
    return not stack
