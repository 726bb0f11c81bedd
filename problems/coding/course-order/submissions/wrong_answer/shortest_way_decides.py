# Witness: course_order(4, [[0, 1], [0, 2], [1, 3], [3, 2]]) gives [2, 3, 0, 1] instead of [2, 3, 1, 0].
def course_order(num_courses, prerequisites):
    """Kahn tells whether there is a cycle; the order goes by breadth-first distance."""
    followers = [[] for _ in range(num_courses)]
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1
    order = [step for step in range(num_courses) if missing[step] == 0]
    level = {step: 0 for step in order}
    for done in order:
        for step in followers[done]:
            level.setdefault(step, level[done] + 1)
            missing[step] -= 1
            if missing[step] == 0:
                order.append(step)
    return sorted(order, key=level.get) if len(order) == num_courses else []
