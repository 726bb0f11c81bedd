# Witness: pacific_atlantic([[3, 2, 1], [4, 1, 1]]) gives [[0, 0], [0, 1], [0, 2], [1, 0], [1, 2]] instead of [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]].
# Mistake: the pond is reached by steps north and west only, the cistern by steps south and east only
def pacific_atlantic(heights):
    h, R, C = heights, len(heights), len(heights[0])
    p = [[False] * C for _ in range(R)]
    q = [[False] * C for _ in range(R)]
    for r in range(R):
        for c in range(C):
            p[r][c] = r == 0 or c == 0 or (p[r-1][c] and h[r-1][c] <= h[r][c]) or (p[r][c-1] and h[r][c-1] <= h[r][c])
    for r in reversed(range(R)):
        for c in reversed(range(C)):
            q[r][c] = r == R-1 or c == C-1 or (q[r+1][c] and h[r+1][c] <= h[r][c]) or (q[r][c+1] and h[r][c+1] <= h[r][c])
    return [[r, c] for r in range(R) for c in range(C) if p[r][c] and q[r][c]]
