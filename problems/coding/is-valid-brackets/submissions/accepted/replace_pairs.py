# Crosses out neighbouring pairs until nothing changes: quadratic, but each round runs in C.
def is_valid_brackets(s):
    old = None
    while s != old:
        old = s
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s == ""
