# Witness: pacific_atlantic([[2], [0]]) gives [[0, 0]] instead of [[0, 0], [1, 0]].
# Mistake: the west and east columns are seeded only as far as a square garden reaches
def pacific_atlantic(heights):
    R, C = len(heights), len(heights[0])
    mask = [[0] * C for _ in range(R)]
    for bit, rr, cc in ((1, 0, 0), (2, R - 1, C - 1)):
        todo = [(rr, c) for c in range(C)] + [(r, cc) for r in range(min(R, C))]
        for r, c in todo:
            mask[r][c] |= bit
        while todo:
            r, c = todo.pop()
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < R and 0 <= b < C and not mask[a][b] & bit and heights[a][b] >= heights[r][c]:
                    mask[a][b] |= bit
                    todo.append((a, b))
    return [[r, c] for r in range(R) for c in range(C) if mask[r][c] == 3]
