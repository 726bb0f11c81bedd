# Witness: course_order(3, [[0, 1], [1, 0]]) gives [2] instead of [].
def course_order(num_courses, prerequisites):
    followers = [[] for _ in range(num_courses)]
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
    return order
