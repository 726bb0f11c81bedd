# Witness: course_order(4, [[0, 1], [2, 1]]) gives [0, 1, 2, 3] instead of [1, 3, 0, 2].
# Mistake: reverses the order of discovery instead of finishing
def course_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    before = [0] * num_courses
    for a, b in prerequisites:
        after[a].append(b)
        before[b] += 1
    # steps nobody waits for, then what they need, and so on; read backwards at the end
    need = before[:]
    free = [i for i in range(num_courses) if not need[i]]
    for x in free:
        for y in after[x]:
            need[y] -= 1
            if not need[y]:
                free.append(y)
    if len(free) < num_courses:
        return []
    seen, order = set(), []
    stack = [i for i in range(num_courses) if not before[i]]
    while stack:
        x = stack.pop()
        if x not in seen:
            seen.add(x)
            order.append(x)
            stack += after[x]
    return order[::-1]
