# Witness: course_order(150, [[i, i + 1] for i in range(149)]) gives 0 items instead of 150.
# Mistake: level relaxation gives up after 100 rounds and reports a cycle
def course_order(num_courses, prerequisites):
    level = [0] * num_courses
    for _ in range(100):
        changed = False
        for a, b in prerequisites:
            if level[a] <= level[b]:
                level[a] = level[b] + 1
                changed = True
        if not changed:
            return sorted(range(num_courses), key=level.__getitem__)
    return []
