# Witness: is_valid_brackets("[()]") gives False instead of True.
# Every second step must close the one before it.
def is_valid_brackets(s):
    return len(s) % 2 == 0 and all(s[i : i + 2] in ("()", "[]", "{}") for i in range(0, len(s), 2))
