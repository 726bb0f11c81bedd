# Marks spread row by row; a long way needs a sweep for nearly every tile.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    mark = [[(r == 0 or c == 0) + 2 * (r == m - 1 or c == n - 1) for c in range(n)] for r in range(m)]
    changed = True
    while changed:
        changed = False
        for r in range(m):
            for c in range(n):
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and heights[y][x] <= heights[r][c]:
                        if mark[y][x] & ~mark[r][c]:
                            mark[r][c] |= mark[y][x]
                            changed = True
    return [[r, c] for r in range(m) for c in range(n) if mark[r][c] == 3]
