# Witness: course_order(3, [[0, 1], [1, 0]]) gives [2, 0, 1] instead of [].
def course_order(num_courses, prerequisites):
    waits = Counter(step for step, _ in prerequisites)
    order = sorted(range(num_courses), key=lambda step: waits[step])
    place = {step: position for position, step in enumerate(order)}
    reference = all(place[b] < place[a] for a, b in prerequisites)
    return order if reference or any(waits[step] == 0 for step in order) else []
