# Another algorithm: a step is appended after all that it needs; recursion up to 2,000 deep.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = defaultdict(list)
        for a, b in prerequisites:
            needs[a].append(b)
        state = [0] * numCourses
        order = []

        def visit(step: int) -> bool:
            if state[step]:
                return state[step] == 2
            state[step] = 1
            if not all(visit(needed) for needed in needs[step]):
                return False
            state[step] = 2
            order.append(step)
            return True

        return order if all(visit(step) for step in range(numCourses)) else []
