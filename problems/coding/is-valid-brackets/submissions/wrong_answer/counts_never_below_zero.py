# Witness: is_valid_brackets("{[}]") gives True instead of False.
# A counter for each kind forgets the order between kinds.
def is_valid_brackets(s):
    open_cases = Counter()
    for step in s:
        place = "([{)]}".index(step)
        open_cases[place % 3] += 1 if place < 3 else -1
        if open_cases[place % 3] < 0:
            return False
    return not any(open_cases.values())
