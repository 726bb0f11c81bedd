# Witness: pacific_atlantic([[3, 2, 1], [4, 1, 1]]) gives [[0, 1], [0, 2], [1, 0], [1, 1], [1, 2]] instead of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]].
# Mistake: a tile that reaches the pond counts if a neighbour below it was also wet from the cistern, found by one common flood that stops at wet tiles
from collections import deque
def pacific_atlantic(heights):
    R, C = len(heights), len(heights[0])
    mask = [[0] * C for _ in range(R)]
    for c in range(C):
        mask[0][c] |= 1
        mask[R - 1][c] |= 2
    for r in range(R):
        mask[r][0] |= 1
        mask[r][C - 1] |= 2
    q = deque((r, c) for r in range(R) for c in range(C) if mask[r][c])
    while q:
        r, c = q.popleft()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < R and 0 <= b < C and heights[a][b] >= heights[r][c]:
                if not mask[a][b]:
                    q.append((a, b))
                mask[a][b] |= mask[r][c]
    return [[r, c] for r in range(R) for c in range(C) if mask[r][c] == 3]
