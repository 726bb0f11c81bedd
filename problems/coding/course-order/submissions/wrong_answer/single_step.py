# Witness: course_order(1, []) gives [] instead of [0].
# Mistake: returns nothing for a single step
from collections import deque

def course_order(num_courses, prerequisites):
    if num_courses < 2:
        return []
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
    return order if len(order) == num_courses else []
