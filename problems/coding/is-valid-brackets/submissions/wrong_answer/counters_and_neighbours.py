# Witness: is_valid_brackets("[(()]())") gives True instead of False.
# Mistake: counts per kind and checks neighbours, which does not force nesting
def is_valid_brackets(s):
    kinds = ("()", "[]", "{}")
    for o, c in kinds:
        depth = 0
        for x in s:
            depth += (x == o) - (x == c)
            if depth < 0:
                return False
        if depth:
            return False
    return all(not (a in "([{" and b in ")]}") or a + b in kinds for a, b in zip(s, s[1:]))
