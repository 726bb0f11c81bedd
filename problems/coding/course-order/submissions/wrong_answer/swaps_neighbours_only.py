# Witness: course_order(3, [[0, 2]]) gives [0, 1, 2] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    """Bubble sort: swaps neighbours that contradict a pair."""
    pairs = {(a, b) for a, b in prerequisites}
    order = list(range(num_courses))
    for _ in range(num_courses):
        for i in range(num_courses - 1):
            if (order[i], order[i + 1]) in pairs:
                order[i], order[i + 1] = order[i + 1], order[i]
    return [] if any((b, a) in pairs for a, b in pairs) else order
