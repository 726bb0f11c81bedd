# Witness: after is_valid_brackets("((") the call is_valid_brackets("()") gives False instead of True.
def is_valid_brackets(s, awaited=[]):
    for step in s:
        if step in "([{":
            awaited.append(")]}"["([{".index(step)])
        elif not awaited or awaited.pop() != step:
            return False
    return not awaited
