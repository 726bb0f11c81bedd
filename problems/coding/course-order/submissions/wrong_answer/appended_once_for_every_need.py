# Witness: course_order(3, [[0, 1], [0, 2]]) gives [1, 2, 0, 0] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    followers = [[] for _ in range(num_courses)]
    waits = set()
    for step, needed in prerequisites:
        followers[needed].append(step)
        waits.add(step)
    order = [step for step in range(num_courses) if step not in waits]
    for done in order:
        order.extend(followers[done])
        if len(order) > num_courses**2:
            return []
    return order
