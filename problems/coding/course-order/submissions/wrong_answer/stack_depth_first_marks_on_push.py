# Witness: course_order(3, [[0, 1], [0, 2]]) gives [2, 0, 1] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    """Preorder of an iterative search along followers, after Kahn has ruled out cycles."""
    followers = [[] for _ in range(num_courses)]
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1
    roots = [s for s in range(num_courses) if missing[s] == 0]
    check = list(roots)
    count = missing[:]
    for d in check:
        for s in followers[d]:
            count[s] -= 1
            if count[s] == 0:
                check.append(s)
    if len(check) < num_courses:
        return []
    out, seen, stack = [], set(roots), list(roots)
    while stack:
        s = stack.pop()
        out.append(s)
        for f in followers[s]:
            if f not in seen:
                seen.add(f)
                stack.append(f)
    return out
