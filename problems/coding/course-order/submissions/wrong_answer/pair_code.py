# Witness: course_order(1501, [[0, 1500], [1, 500]]) has 1 instead of 2 at index 0.
# Mistake: pairs coded as 1000 * a + b collide above 1000 steps
from collections import deque

def course_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    need = [0] * num_courses
    seen = set()
    for a, b in prerequisites:
        if a * 1000 + b in seen:
            continue
        seen.add(a * 1000 + b)
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
