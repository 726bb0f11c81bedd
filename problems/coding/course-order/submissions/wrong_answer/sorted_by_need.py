# Witness: course_order(4, [[1, 0], [0, 2], [0, 3], [2, 3]]) gives [3, 1, 2, 0] instead of [3, 2, 0, 1].
# Mistake: orders by the number of direct prerequisites
from collections import deque

def course_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    for a, b in prerequisites:
        after[b].append(a)
        need[a] += 1
    first = sorted(range(num_courses), key=lambda i: need[i])
    queue = deque(i for i in range(num_courses) if need[i] == 0)
    order = []
    while queue:
        b = queue.popleft()
        order.append(b)
        for a in after[b]:
            need[a] -= 1
            if need[a] == 0:
                queue.append(a)
    return first if len(order) == num_courses else []
