# A heap of ready steps, taken in the order of their numbers: O((V + E) log V).
def course_order(num_courses, prerequisites):
    waits = Counter(step for step, _ in prerequisites)
    unlocks = {step: [] for step in range(num_courses)}
    for step, needed in prerequisites:
        unlocks[needed] += [step]
    ready = [step for step in range(num_courses) if not waits[step]]
    order = []
    while ready:
        order.append(heappop(ready))
        for step in unlocks[order[-1]]:
            waits[step] -= 1
            if not waits[step]:
                heappush(ready, step)
    return tuple(order) if len(order) == num_courses else []
