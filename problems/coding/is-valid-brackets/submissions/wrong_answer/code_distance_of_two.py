# Witness: is_valid_brackets("}{") gives True instead of False.
# Codes of a pair differ by one or two, but so do those of ) and (, or of two closings.
def is_valid_brackets(s):
    stack = []
    for c in s:
        if stack and abs(ord(c) - ord(stack[-1])) <= 2 and c != stack[-1]:
            stack.pop()
        else:
            stack.append(c)
    return not stack
