# Witness: is_valid_brackets("()[]") gives False instead of True.
# The expected closings are gathered as text and compared with the closings as they come.
def is_valid_brackets(s):
    expected, seen = "", ""
    for c in s:
        if c in "([{":
            expected = ")]}"["([{".index(c)] + expected
        else:
            seen += c
            if len(seen) > len(expected):
                return False
    return expected == seen
