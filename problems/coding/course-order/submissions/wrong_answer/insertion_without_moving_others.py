# Witness: course_order(5, [[3, 4], [2, 3], [1, 2], [0, 1]]) gives [] instead of [4, 3, 2, 1, 0].
def course_order(num_courses, prerequisites):
    """Moves b in front of a for one pair after the other; moves back what came with it never."""
    order = list(range(num_courses))
    for _ in range(3):
        for a, b in prerequisites:
            if order.index(b) > order.index(a):
                order.remove(b)
                order.insert(order.index(a), b)
    return order if all(order.index(b) < order.index(a) for a, b in prerequisites) else []
