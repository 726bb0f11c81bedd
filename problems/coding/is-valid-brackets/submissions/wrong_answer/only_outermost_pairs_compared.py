# Witness: is_valid_brackets("[[)]") gives True instead of False.
# Depth is counted over all kinds.
def is_valid_brackets(s):
    depth, start = 0, 0
    for i, c in enumerate(s):
        if c in "([{":
            if depth == 0:
                start = i
            depth += 1
        else:
            depth -= 1
            if depth < 0:
                return False
            if depth == 0 and s[start] + c not in ("()", "[]", "{}"):
                return False
    return depth == 0
