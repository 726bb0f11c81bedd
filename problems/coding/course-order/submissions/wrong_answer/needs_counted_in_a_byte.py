# Witness: course_order(257, [[0, step] for step in range(1, 257)]) gives 0 items instead of 257.
# Mistake: 256 needs of one step look like none
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = bytearray(numCourses)
        unlocks = [[] for _ in range(numCourses)]
        for a, b in prerequisites:
            needs[a] = (needs[a] + 1) & 255
            unlocks[b].append(a)
        order = [step for step in range(numCourses) if not needs[step]]
        for step in order:
            for after in unlocks[step]:
                needs[after] = (needs[after] - 1) & 255
                if not needs[after]:
                    order.append(after)
        return order if len(order) == numCourses else []
