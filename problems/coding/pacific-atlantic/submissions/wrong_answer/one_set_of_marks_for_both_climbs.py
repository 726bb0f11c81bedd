# Witness: pacific_atlantic([[0, 0], [0, 0]]) gives [[0, 1], [1, 0], [1, 1]] instead of [[0, 0], [0, 1], [1, 0], [1, 1]].
# The second climb stops at what the first has marked; tiles met twice count.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])
    seen, both = set(), set()

    def climb(r, c, low, second):
        if not (0 <= r < m and 0 <= c < n) or heights[r][c] < low:
            return
        if (r, c) in seen:
            if second:
                both.add((r, c))
            return
        seen.add((r, c))
        for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            climb(y, x, heights[r][c], second)

    for i in range(m):
        climb(i, 0, 0, False)
    for j in range(n):
        climb(0, j, 0, False)
    for i in range(m):
        climb(i, n - 1, 0, True)
    for j in range(n):
        climb(m - 1, j, 0, True)
    return [list(tile) for tile in both]
