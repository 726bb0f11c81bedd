from collections import defaultdict


def course_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    """Kahn's algorithm: release a step when nothing is missing for it. O(V + E) time and space."""
    followers: defaultdict[int, list[int]] = defaultdict(list)
    missing = [0] * num_courses
    for step, needed in prerequisites:
        followers[needed].append(step)
        missing[step] += 1

    # The order is its own queue: steps released on the way are appended and reached later.
    order = [step for step, count in enumerate(missing) if count == 0]
    for done in order:
        for step in followers[done]:
            missing[step] -= 1
            if missing[step] == 0:
                order.append(step)
    return order if len(order) == num_courses else []
