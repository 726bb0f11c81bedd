# Witness: course_order(3, [[0, 1], [1, 2]]) gives [] instead of [2, 1, 0].
class Solution:
    """On the way back a step is only marked when it had needs."""
    def findOrder(self, numCourses, prerequisites):
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        path, done, out = set(), set(), []

        def visit(s):
            if s in path:
                return False
            if s in done:
                return True
            path.add(s)
            for n in needs[s]:
                if not visit(n):
                    return False
            if len(needs[s]) != 1:
                path.discard(s)
            done.add(s)
            out.append(s)
            return True

        return out if all(visit(s) for s in range(numCourses)) else []
