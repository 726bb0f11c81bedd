# Witness: is_valid_brackets("()()") gives False instead of True.
# Mistake: takes the last matching closing step as partner of the first opening one
def is_valid_brackets(s):
    todo = [s]
    while todo:
        part = todo.pop()
        if not part:
            continue
        if part[0] not in "([{":
            return False
        j = part.rfind(")]}"["([{".index(part[0])])
        if j < 0:
            return False
        todo += [part[1:j], part[j + 1:]]
    return True
