# Witness: course_order(3, [[1, 2], [2, 1]]) gives [0] instead of [].
def course_order(num_courses, prerequisites):
    """Answers with the possible steps, unless step zero is among the impossible ones."""
    followers = [[] for _ in range(num_courses)]
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1
    out = [s for s in range(num_courses) if missing[s] == 0]
    for d in out:
        for s in followers[d]:
            missing[s] -= 1
            if missing[s] == 0:
                out.append(s)
    return [] if missing[0] else out
