# Looks for cycles along every path anew: exponential where paths meet again and again.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for a, b in prerequisites:
            needs[a].append(b)
        path = set()
        order = []

        def visit(step):
            if step in path:
                return False
            path.add(step)
            possible = all([visit(needed) for needed in needs[step]])
            path.remove(step)
            if step not in order:
                order.append(step)
            return possible

        return order if all(visit(step) for step in range(numCourses)) else []
