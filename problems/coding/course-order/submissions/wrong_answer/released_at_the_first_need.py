# Witness: course_order(3, [[0, 1], [0, 2], [1, 0]]) gives [2, 0, 1] instead of [].
def course_order(num_courses, prerequisites):
    followers = [[] for _ in range(num_courses)]
    waits = set()
    for step, needed in prerequisites:
        followers[needed].append(step)
        waits.add(step)
    order = [step for step in range(num_courses) if step not in waits]
    seen = set(order)
    for done in order:
        for step in followers[done]:
            if step not in seen:
                seen.add(step)
                order.append(step)
    return order if len(order) == num_courses else []
