# Witness: course_order(2, []) gives [] instead of [0, 1].
def course_order(num_courses, prerequisites):
    followers = [[] for _ in range(num_courses)]
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1
    order = [0] if missing[0] == 0 else []
    for done in order:
        for step in followers[done]:
            missing[step] -= 1
            if missing[step] == 0:
                order.append(step)
    return order if len(order) == num_courses else []
