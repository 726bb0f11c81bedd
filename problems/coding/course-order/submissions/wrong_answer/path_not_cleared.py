# Witness: course_order(4, [[0, 1], [0, 2], [1, 3], [2, 3]]) gives [] instead of [3, 1, 2, 0].
# Mistake: a step stays on the path after it is finished, so a diamond looks like a cycle
def course_order(num_courses, prerequisites):
    before = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        before[a].append(b)
    finished, order = set(), []
    for s in range(num_courses):
        if s in finished:
            continue
        path = {s}
        stack = [(s, iter(before[s]))]
        while stack:
            x, it = stack[-1]
            y = next(it, None)
            if y is None:
                finished.add(x)
                order.append(x)
                stack.pop()
            elif y in path:
                return []
            elif y not in finished:
                path.add(y)
                stack.append((y, iter(before[y])))
    return order
