# Witness: course_order(4, [[0, 1], [1, 0]]) gives [2, 3] instead of [].
# Mistake: compares the length with the number of steps that occur in pairs
from collections import deque

def course_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for a, b in prerequisites:
        after[b].append(a)
        need[a] += 1
    queue = deque(i for i in range(num_courses) if need[i] == 0)
    order = []
    while queue:
        b = queue.popleft()
        order.append(b)
        for a in after[b]:
            need[a] -= 1
            if need[a] == 0:
                queue.append(a)
    return order if len(order) >= len({x for pair in prerequisites for x in pair}) else []
