"""Any order that respects every pair is right; without one, only the empty list is."""


def check(arguments, actual, expected):
    """None, or what is wrong with ``actual``; ``expected`` tells only whether an order exists."""
    num_courses, prerequisites = arguments
    if not expected and not actual:
        return None
    if sorted(actual) != list(range(num_courses)):
        return "the answer does not hold every step exactly once"
    place = {step: position for position, step in enumerate(actual)}
    for step, needed in prerequisites:
        if place[step] < place[needed]:
            return f"step {step} comes before step {needed}, although it needs it"
    return None
