# Witness: pacific_atlantic([[0, 0], [1, 0]]) gives [[0, 0], [0, 1], [1, 0]] instead of [[0, 0], [0, 1], [1, 0], [1, 1]].
# A tile met again while it is being searched counts as reaching nothing, and its neighbour's
# answer, which relied on that, is kept.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        memory = {}

        def reach(r, c):
            if (r, c) in memory:
                return memory[r, c]
            memory[r, c] = 0
            found = (r == 0 or c == 0) + 2 * (r == m - 1 or c == n - 1)
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and heights[y][x] <= heights[r][c]:
                    found |= reach(y, x)
            memory[r, c] = found
            return found

        return [[r, c] for r in range(m) for c in range(n) if reach(r, c) == 3]
