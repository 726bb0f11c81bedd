# Witness: is_valid_brackets("{}}") gives True instead of False.
# As soon as everything is closed the log is called complete.
def is_valid_brackets(s):
    stack = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c not in pairs:
            stack.append(c)
        elif not stack or stack.pop() != pairs[c]:
            return False
        if not stack:
            return True
    return False
