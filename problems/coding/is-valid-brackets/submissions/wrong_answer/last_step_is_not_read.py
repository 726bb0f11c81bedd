# Witness: is_valid_brackets("((") gives True instead of False.
def is_valid_brackets(s):
    if len(s) % 2:
        return False
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for c in s[:-1]:
        if c not in pairs:
            stack.append(c)
        elif not stack or stack.pop() != pairs[c]:
            return False
    return len(stack) == 1
