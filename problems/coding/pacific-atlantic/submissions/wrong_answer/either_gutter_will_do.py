# Witness: pacific_atlantic([[0, 1], [1, 0]]) gives [[0, 0], [0, 1], [1, 0], [1, 1]] instead of [[0, 1], [1, 0]].
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def climb(sides):
            seen, stack = set(sides), list(sides)
            while stack:
                r, c = stack.pop()
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and (y, x) not in seen:
                        if heights[y][x] >= heights[r][c]:
                            seen.add((y, x))
                            stack.append((y, x))
            return seen

        pond = climb([(0, c) for c in range(n)] + [(r, 0) for r in range(m)])
        cistern = climb([(m - 1, c) for c in range(n)] + [(r, n - 1) for r in range(m)])
        return [[r, c] for r, c in pond | cistern]
