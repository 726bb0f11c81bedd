# Witness: is_valid_brackets('[' + '(' * 4096 + ')' * 4096 + ']') gives False instead of True.
# Mistake: a stack of 4096 places goes round
def is_valid_brackets(s):
    places, height = [""] * 4096, 0
    for step in s:
        if step in "([{":
            places[height % 4096] = step
            height += 1
        elif not height or places[(height - 1) % 4096] + step not in ("()", "[]", "{}"):
            return False
        else:
            height -= 1
    return height == 0
