# Slowest acceptable: looks through all counts for the next ready step, O(V * V + E).
def course_order(num_courses, prerequisites):
    unlocks = [[] for _ in range(num_courses)]
    waits = [0] * num_courses
    for step, needed in prerequisites:
        unlocks[needed].append(step)
        waits[step] += 1
    order = []
    for _ in range(num_courses):
        for step in range(num_courses):
            if waits[step] == 0:
                break
        else:
            return []
        order.append(step)
        waits[step] = -1
        for follower in unlocks[step]:
            waits[follower] -= 1
    return order
