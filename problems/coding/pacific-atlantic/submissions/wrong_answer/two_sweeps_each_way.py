# Witness: pacific_atlantic([[9, 1, 1, 1], [1, 1, 9, 9], [1, 9, 9, 9], [9, 1, 9, 1]]) gives [[0, 0], [0, 1], [0, 2], [0, 3], [1, 0], [1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 0], [3, 2]] instead of [[0, 0], [0, 1], [0, 2], [0, 3], [1, 0], [1, 1], [1, 2], [1, 3], [2, 0], [2, 1], [2, 2], [2, 3], [3, 0], [3, 2]].
# Marks spread in two sweeps forwards and two backwards; windings need more.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    mark = [[(r == 0 or c == 0) + 2 * (r == m - 1 or c == n - 1) for c in range(n)] for r in range(m)]
    order = [(r, c) for r in range(m) for c in range(n)]
    for tiles in (order, order[::-1]) * 2:
        for r, c in tiles:
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and heights[y][x] <= heights[r][c]:
                    mark[r][c] |= mark[y][x]
    return [[r, c] for r in range(m) for c in range(n) if mark[r][c] == 3]
