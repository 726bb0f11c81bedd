# Witness: course_order(3, [[0, 1], [1, 2], [2, 0]]) gives [2, 1, 0] instead of [].
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        pairs = {(a, b) for a, b in prerequisites}
        if any((b, a) in pairs for a, b in pairs):
            return []
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        seen, order = set(), []

        def visit(step):
            if step not in seen:
                seen.add(step)
                for needed in needs[step]:
                    visit(needed)
                order.append(step)

        for step in range(numCourses):
            visit(step)
        return order
