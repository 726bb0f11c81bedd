# Witness: course_order(101, [[s, s + 1] for s in range(100)]) gives [] instead of list(range(100, -1, -1)).
def course_order(num_courses, prerequisites):
    """Works in rounds, at most a hundred of them."""
    left = set(range(num_courses))
    pairs = [tuple(p) for p in prerequisites]
    out = []
    for _ in range(100):
        waiting = {a for a, b in pairs}
        ready = left - waiting
        out += ready
        left -= ready
        pairs = [(a, b) for a, b in pairs if b not in ready]
    return out if len(out) == num_courses else []
