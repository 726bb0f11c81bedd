# Witness: is_valid_brackets("(" * 33 + ")" * 33) gives False instead of True.
# Mistake: stack packed into 64 bits loses what is deeper than 32
MASK = (1 << 64) - 1

def is_valid_brackets(s):
    v = 0
    for c in s:
        if c in "([{":
            v = (v << 2 | "([{".index(c) + 1) & MASK
        else:
            if v & 3 != ")]}".index(c) + 1:
                return False
            v >>= 2
    return v == 0
