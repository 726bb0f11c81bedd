# Witness: is_valid_brackets("](") gives True instead of False.
# Mistake: checks the final balance by counting instead of the stack
def is_valid_brackets(s):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in s:
        if c in pairs:
            if stack and stack.pop() != pairs[c]:
                return False
        else:
            stack.append(c)
    return sum(c in pairs for c in s) * 2 == len(s)
