# Witness: course_order(3, [[2, 0]]), course_order(3, [[2, 1], [1, 0]]) gives [0, 2, 1] instead of [0, 1, 2].
memory = {}


def course_order(num_courses, prerequisites):
    followers = memory.setdefault(num_courses, [[] for _ in range(num_courses)])
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1
    order = [step for step in range(num_courses) if missing[step] == 0]
    for done in order:
        for step in followers[done]:
            missing[step] -= 1
            if missing[step] == 0:
                order.append(step)
    return order if len(order) == num_courses else []
