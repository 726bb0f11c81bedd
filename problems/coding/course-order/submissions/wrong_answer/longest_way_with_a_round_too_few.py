# Witness: course_order(5, [[1, 4], [1, 0], [1, 3], [4, 0], [4, 2], [0, 2], [0, 3], [2, 3]]) gives [] instead of [3, 2, 0, 4, 1].
def course_order(num_courses, prerequisites):
    """Bellman-Ford style levels: relaxes all pairs about log V times, then sorts."""
    level = [0] * num_courses
    for _ in range(max(3, num_courses.bit_length())):
        for a, b in prerequisites:
            level[a] = max(level[a], level[b] + 1)
    changed = any(level[a] < level[b] + 1 for a, b in prerequisites)
    return [] if changed else sorted(range(num_courses), key=level.__getitem__)
