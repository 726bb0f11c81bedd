# Witness: course_order(3, [[0, 1], [0, 2]]) gives [2, 0, 1] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    need = dict(prerequisites)
    order, placed = [], set()
    for step in range(num_courses):
        chain, current = [], step
        while current is not None and current not in placed:
            if current in chain:
                return []
            chain.append(current)
            current = need.get(current)
        order += reversed(chain)
        placed.update(chain)
    return order
