# Another storage: the open cases are the digits of a number in base 4, changed at its low end.
def is_valid_brackets(s):
    state = 0
    for step in s:
        kind = "([{)]}".index(step)
        if kind < 3:
            state = 4 * state + kind + 1
        elif state & 3 == kind - 2:
            state >>= 2
        else:
            return False
    return state == 0
