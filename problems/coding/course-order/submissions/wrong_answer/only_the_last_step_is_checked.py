# Witness: course_order(3, [[0, 1]]) gives [2, 0, 1] instead of [1, 2, 0].
def course_order(num_courses, prerequisites):
    """Orders what the last step needs, and puts the others behind."""
    needs = defaultdict(list)
    for a, b in prerequisites:
        needs[a].append(b)
    out, state = [], {}

    def visit(s):
        if s in state:
            return state[s]
        state[s] = False
        for n in needs[s]:
            if not visit(n):
                return False
        state[s] = True
        out.append(s)
        return True

    if not visit(num_courses - 1):
        return []
    return out + [s for s in range(num_courses) if s not in state]
