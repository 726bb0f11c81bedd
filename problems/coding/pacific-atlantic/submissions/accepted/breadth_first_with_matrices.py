# Breadth-first from all side tiles at once, with a matrix of bits for both gutters.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        mark = [[0] * n for _ in range(m)]
        queue = deque()
        for r in range(m):
            for c in range(n):
                if r == 0 or c == 0:
                    mark[r][c] |= 1
                if r == m - 1 or c == n - 1:
                    mark[r][c] |= 2
                if mark[r][c]:
                    queue.append((r, c))
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and heights[y][x] >= heights[r][c]:
                    if mark[y][x] | mark[r][c] != mark[y][x]:
                        mark[y][x] |= mark[r][c]
                        queue.append((y, x))
        return [[r, c] for r in range(m) for c in range(n) if mark[r][c] == 3]
