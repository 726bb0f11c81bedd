# Witness: is_valid_brackets("{") gives True instead of False.
# Mistake: stack kept as a base-3 number, a crate is digit 0 and vanishes at the bottom
def is_valid_brackets(s):
    v = 0
    for c in s:
        if c in "{[(":
            v = v * 3 + "{[(".index(c)
        else:
            if v % 3 != "}])".index(c):
                return False
            v //= 3
    return v == 0
