# Witness: is_valid_brackets("{)") gives True instead of False.
def is_valid_brackets(s):
    depth = 0
    for step in s:
        depth += 1 if step in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
