# The usual LeetCode form of Kahn's algorithm; pairs are taken from a copied edge set.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        graph = collections.defaultdict(set)
        needed = collections.defaultdict(set)
        for a, b in prerequisites:
            graph[b].add(a)
            needed[a].add(b)
        queue = deque(step for step in range(numCourses) if step not in needed)
        order = []
        while queue:
            done = queue.popleft()
            order.append(done)
            for step in graph[done]:
                needed[step].remove(done)
                if not needed[step]:
                    queue.append(step)
        return order if len(order) == numCourses else []
