# After each step the list of pairs is read again: O(V * E).
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        left = set(range(numCourses))
        pairs = prerequisites
        order = []
        while left:
            waiting = {a for a, b in pairs}
            ready = left - waiting
            if not ready:
                return []
            order += ready
            left -= ready
            pairs = [[a, b] for a, b in pairs if b not in ready]
        return order
