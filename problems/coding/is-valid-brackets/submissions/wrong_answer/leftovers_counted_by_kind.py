# Witness: is_valid_brackets("}{") gives True instead of False.
# The last check only compares the numbers of openings and closings left.
def is_valid_brackets(s):
    stack = []
    for c in s:
        if stack and stack[-1] + c in ("()", "[]", "{}"):
            stack.pop()
        else:
            stack.append(c)
    left = Counter(stack)
    return left["("] == left[")"] and left["["] == left["]"] and left["{"] == left["}"]
