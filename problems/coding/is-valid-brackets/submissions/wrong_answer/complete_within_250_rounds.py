# Witness: is_valid_brackets("(" * 251 + ")" * 251) gives False instead of True.
# Pairs are crossed out, but no more than 250 times.
def is_valid_brackets(s):
    for _ in range(250):
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return not s
