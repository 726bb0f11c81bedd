# Witness: after course_order(2, [[0, 1]]) the call course_order(2, [[1, 0]]) gives [] instead of [0, 1].
# Mistake: graph as default argument keeps old pairs
from collections import defaultdict

def course_order(num_courses, prerequisites, after=defaultdict(set)):
    for a, b in prerequisites:
        after[b].add(a)
    need = [0] * num_courses
    for b in range(num_courses):
        for a in after[b]:
            if a < num_courses:
                need[a] += 1
    order = [i for i in range(num_courses) if not need[i]]
    for b in order:
        for a in after[b]:
            if a < num_courses:
                need[a] -= 1
                if not need[a]:
                    order.append(a)
    return order if len(order) == num_courses else []
