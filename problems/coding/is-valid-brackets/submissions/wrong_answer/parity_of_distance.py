# Witness: is_valid_brackets("([{)]}") gives True instead of False.
# Mistake: one stack per kind and an even number of steps in between is taken as nested
def is_valid_brackets(s):
    opened = {"(": [], "[": [], "{": []}
    match = dict(zip(")]}", "([{"))
    for i, c in enumerate(s):
        if c in opened:
            opened[c].append(i)
        else:
            own = opened[match[c]]
            if not own or (i - own.pop()) % 2 == 0:
                return False
    return not any(opened.values())
