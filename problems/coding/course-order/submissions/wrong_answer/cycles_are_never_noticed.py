# Witness: course_order(2, [[0, 1], [1, 0]]) gives [1, 0] instead of [].
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
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
