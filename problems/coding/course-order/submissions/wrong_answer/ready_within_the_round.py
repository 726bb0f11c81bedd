# Witness: course_order(3, [[0, 1], [0, 2], [2, 0]]) gives [1, 0, 2] instead of [].
def course_order(num_courses, prerequisites):
    """One pass over the pairs per round, releasing while the round is still being read."""
    needs = {s: set() for s in range(num_courses)}
    for a, b in prerequisites:
        needs[a].add(b)
    out, done = [], set()
    for _ in range(num_courses):
        for s in range(num_courses):
            if s not in done and len(needs[s] - done) <= (1 if needs[s] & {s + 1} and s + 1 in done else 0):
                done.add(s)
                out.append(s)
    return out if len(out) == num_courses else []
