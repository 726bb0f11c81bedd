# Witness: course_order(3, [[1, 2], [2, 1]]) gives [0, 2, 1] instead of [].
class Solution:
    """Looks for a cycle among what step 0 needs, then orders by depth-first search."""
    def findOrder(self, numCourses, prerequisites):
        needs = [[] for _ in range(numCourses)]
        for a, b in prerequisites:
            needs[a].append(b)
        grey = set()
        black = set()

        def cyclic(s):
            if s in grey:
                return True
            if s in black:
                return False
            grey.add(s)
            found = any([cyclic(n) for n in needs[s]])
            grey.discard(s)
            black.add(s)
            return found

        if cyclic(0):
            return []
        out = []
        seen = set()

        def visit(s):
            if s in seen:
                return
            seen.add(s)
            for n in needs[s]:
                visit(n)
            out.append(s)

        for s in range(numCourses):
            visit(s)
        return out
