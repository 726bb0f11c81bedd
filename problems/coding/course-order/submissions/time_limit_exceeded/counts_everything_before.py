# Sorts by the number of steps that come before, found by a search from every step: O(V * E).
def course_order(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for step, needed in prerequisites:
        needs[step].append(needed)

    def before(start):
        found, stack = set(), [start]
        while stack:
            for needed in needs[stack.pop()]:
                if needed not in found:
                    found.add(needed)
                    stack.append(needed)
        return found

    sets = [before(step) for step in range(num_courses)]
    if any(step in found for step, found in enumerate(sets)):
        return []
    return sorted(range(num_courses), key=lambda step: len(sets[step]))
