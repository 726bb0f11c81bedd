# Witness: course_order(3, [[0, 1], [1, 0]]) gives [2, 0, 1] instead of [].
def course_order(num_courses, prerequisites):
    """Says impossible only if every step waits for another."""
    needs = [set() for _ in range(num_courses)]
    for step, needed in prerequisites:
        needs[step].add(needed)
    if all(needs):
        return []
    order = []
    while len(order) < num_courses:
        step = min(set(range(num_courses)) - set(order), key=lambda each: len(needs[each] - set(order)))
        order.append(step)
    return order
