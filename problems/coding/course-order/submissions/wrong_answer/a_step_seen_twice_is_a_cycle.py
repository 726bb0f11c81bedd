# Witness: course_order(3, [[0, 1], [0, 2], [1, 2]]) gives [] instead of [2, 1, 0].
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        done, order = set(), []

        def visit(step, seen):
            if step in seen:
                return False
            seen.add(step)
            if step in done:
                return True
            if not all([visit(needed, seen) for needed in needs[step]]):
                return False
            done.add(step)
            order.append(step)
            return True

        for step in range(numCourses):
            if step not in done and not visit(step, set()):
                return []
        return order
