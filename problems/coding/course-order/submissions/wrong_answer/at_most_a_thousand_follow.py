# Witness: course_order(1002, [[step, 1001] for step in range(1001)]) has 1000 instead of 1001 at index 0.
# Mistake: only the first 1000 steps that wait for a step are told of it
from collections import deque

def course_order(num_courses, prerequisites):
    needs = [0] * num_courses
    unlocks = [[] for _ in range(num_courses)]
    for a, b in prerequisites:
        if len(unlocks[b]) < 1000:
            unlocks[b].append(a)
            needs[a] += 1
    queue = deque(step for step in range(num_courses) if needs[step] == 0)
    order = []
    while queue:
        step = queue.popleft()
        order.append(step)
        for after in unlocks[step]:
            needs[after] -= 1
            if needs[after] == 0:
                queue.append(after)
    return order if len(order) == num_courses else []
