# Witness: course_order(3, [[0, 2]]) gives [0, 1, 2] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    """Compares steps pairwise and sorts by the comparison; pairs not given are equal."""
    before = {(b, a) for a, b in prerequisites}
    if any((a, b) in before for b, a in before):
        return []

    def compare(x, y):
        return -1 if (x, y) in before else 1 if (y, x) in before else 0

    return sorted(range(num_courses), key=functools.cmp_to_key(compare))
