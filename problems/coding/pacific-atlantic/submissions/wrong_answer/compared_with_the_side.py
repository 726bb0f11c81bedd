# Witness: pacific_atlantic([[1, 2, 5], [0, 5, 4]]) gives [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]] instead of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1]].
# Mistake: a tile is wet if it is as high as the first tile at the side, not as the one it runs to
from collections import deque

class Solution:
    def pacificAtlantic(self, heights):
        R, C = len(heights), len(heights[0])

        def climb(cells):
            seen = set(cells)
            q = deque((r, c, heights[r][c]) for r, c in cells)
            while q:
                r, c, low = q.popleft()
                for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= a < R and 0 <= b < C and (a, b) not in seen and heights[a][b] >= low:
                        seen.add((a, b))
                        q.append((a, b, low))
            return seen

        pond = climb([(0, c) for c in range(C)] + [(r, 0) for r in range(R)])
        cistern = climb([(R - 1, c) for c in range(C)] + [(r, C - 1) for r in range(R)])
        return sorted([r, c] for r, c in pond & cistern)

def pacific_atlantic(heights):
    return Solution().pacificAtlantic(heights)
