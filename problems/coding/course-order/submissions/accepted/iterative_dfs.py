# Depth first with a stack of iterators; a step is appended after its needs.
def course_order(num_courses, prerequisites):
    before = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        before[a].append(b)
    state, order = [0] * num_courses, []
    for s in range(num_courses):
        if state[s]:
            continue
        state[s] = 1
        stack = [(s, iter(before[s]))]
        while stack:
            x, it = stack[-1]
            for y in it:
                if state[y] == 1:
                    return []
                if state[y] == 0:
                    state[y] = 1
                    stack.append((y, iter(before[y])))
                    break
            else:
                state[x] = 2
                order.append(x)
                stack.pop()
    return order
