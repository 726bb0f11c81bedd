# Witness: pacific_atlantic([[1 if 0 < r < 40 and (r % 2 and 0 < c < 6 or r % 2 == 0 and c == (5 if r % 4 == 2 else 1)) or (r, c) in ((1, 0), (39, 6), (39, 0)) else 9 for c in range(7)] for r in range(41)]) gives [[0, 0], [0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [1, 6], [2, 0], [2, 1], [2, 2], [2, 3], [2, 4], [2, 6], [3, 0], [3, 6], [4, 0], [4, 2], [4, 3... instead of [[0, 0], [0, 1], [0, 2], [0, 3], [0, 4], [0, 5], [0, 6], [1, 0], [1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [2, 0], [2, 1], [2, 2], [2, 3], [2, 4....
# Mistake: sweeps to and fro ten times instead of until nothing changes
def pacific_atlantic(heights):
    h, R, C = heights, len(heights), len(heights[0])
    def solve(rr, cc):
        ok = [[r == rr or c == cc for c in range(C)] for r in range(R)]
        for k in range(10):
            order = [(r, c) for r in range(R) for c in range(C)]
            if k % 2:
                order.reverse()
            for r, c in order:
                if not ok[r][c]:
                    ok[r][c] = any(0 <= a < R and 0 <= b < C and ok[a][b] and h[a][b] <= h[r][c]
                                   for a, b in ((r+1, c), (r-1, c), (r, c+1), (r, c-1)))
        return ok
    p, q = solve(0, 0), solve(R - 1, C - 1)
    return [[r, c] for r in range(R) for c in range(C) if p[r][c] and q[r][c]]
