# The stack holds the closing steps that are awaited.
def is_valid_brackets(s):
    want = []
    for c in s:
        if c in "([{":
            want.append(")]}"["([{".index(c)])
        elif not (want and want.pop() == c):
            return False
    return len(want) == 0
