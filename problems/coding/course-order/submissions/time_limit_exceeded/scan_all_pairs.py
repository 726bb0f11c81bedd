# Reads all pairs again for every step.
def course_order(num_courses, prerequisites):
    left, order = set(range(num_courses)), []
    while left:
        blocked = {a for a, b in prerequisites if b in left}
        free = next((i for i in left if i not in blocked), None)
        if free is None:
            return []
        left.remove(free)
        order.append(free)
    return order
