# Witness: pacific_atlantic([[0, 1, 1], [1, 0, 2]]) gives [[0, 1], [0, 2], [1, 0]] instead of [[0, 1], [0, 2], [1, 0], [1, 2]].
# Follows one way from each tile, the steepest, through level areas at most once.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])

    def gutters(r, c):
        seen, found = set(), set()
        level, area = heights[r][c], [(r, c)]
        while area:
            lower = []
            while area:
                r, c = area.pop()
                if (r, c) in seen:
                    continue
                seen.add((r, c))
                if r == 0 or c == 0:
                    found.add("pond")
                if r == m - 1 or c == n - 1:
                    found.add("cistern")
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and heights[y][x] <= level:
                        if heights[y][x] == level:
                            area.append((y, x))
                        else:
                            lower.append((heights[y][x], y, x))
            if lower:
                level = min(lower)[0]
                area = [(y, x) for h, y, x in lower if h == level]
        return found

    return [[r, c] for r in range(m) for c in range(n) if len(gutters(r, c)) == 2]
