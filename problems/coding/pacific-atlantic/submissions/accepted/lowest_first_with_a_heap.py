# Functional outside, a heap inside: climbs visit tiles in order of height.
def pacific_atlantic(heights):
    m, n = len(heights), len(heights[0])

    def basin(sides):
        heap = [(heights[r][c], r, c) for r, c in sides]
        heapify(heap)
        seen = set(sides)
        while heap:
            h, r, c = heappop(heap)
            for y, x in [(r - 1, c), (r, c - 1), (r + 1, c), (r, c + 1)]:
                if 0 <= y < m and 0 <= x < n and (y, x) not in seen and heights[y][x] >= h:
                    seen.add((y, x))
                    heappush(heap, (heights[y][x], y, x))
        return seen

    north_west = {(0, c) for c in range(n)} | {(r, 0) for r in range(m)}
    south_east = {(m - 1, c) for c in range(n)} | {(r, n - 1) for r in range(m)}
    return list(map(list, basin(north_west) & basin(south_east)))
