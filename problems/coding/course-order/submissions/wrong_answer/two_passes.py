# Witness: course_order(6, [[3, 1], [5, 4], [2, 3], [0, 2], [4, 1]]) gives [] instead of [1, 3, 4, 2, 5, 0].
# Mistake: moves misplaced steps forward in two passes only
def course_order(num_courses, prerequisites):
    order = list(range(num_courses))
    for _ in range(2):
        for a, b in prerequisites:
            i, j = order.index(a), order.index(b)
            if i < j:
                order.insert(i, order.pop(j))
    if any(order.index(a) < order.index(b) for a, b in prerequisites):
        return []
    return order
