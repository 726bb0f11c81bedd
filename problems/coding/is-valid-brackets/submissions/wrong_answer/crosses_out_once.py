# Witness: is_valid_brackets("[[[]]]") gives False instead of True.
def is_valid_brackets(s):
    for _ in range(2):
        for pair in ("()", "[]", "{}"):
            s = s.replace(pair, "")
    return not s
