# Witness: course_order(3, [[0, 1], [1, 2], [2, 0]]) gives [2, 1, 0] instead of [].
# Mistake: sees only cycles of two steps
def course_order(num_courses, prerequisites):
    pairs = {(a, b) for a, b in prerequisites}
    if any((b, a) in pairs for a, b in pairs):
        return []
    before = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        before[a].append(b)
    done, order = set(), []
    for s in range(num_courses):
        stack = [(s, False)]
        while stack:
            x, ready = stack.pop()
            if ready:
                order.append(x)
            elif x not in done:
                done.add(x)
                stack.append((x, True))
                stack += [(y, False) for y in before[x] if y not in done]
    return order
