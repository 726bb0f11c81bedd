# Witness: pacific_atlantic([[0, 0, 1], [0, 1, 0]]) gives [[0, 0], [0, 2], [1, 0], [1, 1]] instead of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1]].
# From the pond only south and east, from the cistern only north and west.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def climb(sides, step):
            seen, stack = set(sides), list(sides)
            while stack:
                r, c = stack.pop()
                for y, x in ((r + step, c), (r, c + step)):
                    if 0 <= y < m and 0 <= x < n and (y, x) not in seen:
                        if heights[y][x] >= heights[r][c]:
                            seen.add((y, x))
                            stack.append((y, x))
            return seen

        pond = climb([(0, c) for c in range(n)] + [(r, 0) for r in range(m)], 1)
        cistern = climb([(m - 1, c) for c in range(n)] + [(r, n - 1) for r in range(m)], -1)
        return [[r, c] for r, c in pond & cistern]
