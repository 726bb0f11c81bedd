# Witness: course_order(1001, [[step, (step + 1) % 1001] for step in range(1001)]) gives 1001 items instead of 0.
# Mistake: a cycle of more than 1000 steps is taken for an order
def course_order(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        needs[a].append(b)
    state = [0] * num_courses
    order = []
    for start in range(num_courses):
        if state[start]:
            continue
        path = [(start, iter(needs[start]))]
        state[start] = 1
        while path:
            step, rest = path[-1]
            for before in rest:
                if state[before] == 1 and any(before == on for on, _ in path[-1000:]):
                    return []
                if state[before] == 0:
                    state[before] = 1
                    path.append((before, iter(needs[before])))
                    break
            else:
                state[step] = 2
                order.append(step)
                path.pop()
    return order
