# Witness: is_valid_brackets("()[]") gives False instead of True.
def is_valid_brackets(s):
    closing = {"(": ")", "[": "]", "{": "}"}
    return all(closing.get(a) == b for a, b in zip(s, reversed(s[len(s) // 2 :]))) and len(s) % 2 == 0
