# Witness: pacific_atlantic([[2, 5], [4, 1]]) gives [[0, 0], [0, 1], [1, 0]] instead of [[0, 1], [1, 0]].
# Mistake: water also runs across corners
from collections import deque

class Solution:
    def pacificAtlantic(self, heights):
        R, C = len(heights), len(heights[0])

        def climb(cells):
            seen = set(cells)
            q = deque(cells)
            while q:
                r, c = q.popleft()
                for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1), (r + 1, c + 1), (r - 1, c - 1), (r + 1, c - 1), (r - 1, c + 1)):
                    if 0 <= a < R and 0 <= b < C and (a, b) not in seen and heights[a][b] >= heights[r][c]:
                        seen.add((a, b))
                        q.append((a, b))
            return seen

        pond = climb([(0, c) for c in range(C)] + [(r, 0) for r in range(R)])
        cistern = climb([(R - 1, c) for c in range(C)] + [(r, C - 1) for r in range(R)])
        return sorted([r, c] for r, c in pond & cistern)

def pacific_atlantic(heights):
    return Solution().pacificAtlantic(heights)
