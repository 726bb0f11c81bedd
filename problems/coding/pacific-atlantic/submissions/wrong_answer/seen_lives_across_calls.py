# Witness: pacific_atlantic([[1, 1], [1, 1]]), then pacific_atlantic([[1, 2], [2, 1]]) in one process gives [[0, 0], [0, 1], [1, 0], [1, 1]] instead of [[0, 1], [1, 0]].
# Mistake: the set of wet tiles is a default argument and survives the call
def climb(h, cells, wet):
    R, C = len(h), len(h[0])
    wet |= set(cells)
    todo = list(cells)
    while todo:
        r, c = todo.pop()
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < R and 0 <= b < C and (a, b) not in wet and h[a][b] >= h[r][c]:
                wet.add((a, b))
                todo.append((a, b))
    return wet
def pacific_atlantic(heights, pond=set(), cistern=set()):
    R, C = len(heights), len(heights[0])
    climb(heights, [(0, c) for c in range(C)] + [(r, 0) for r in range(R)], pond)
    climb(heights, [(R - 1, c) for c in range(C)] + [(r, C - 1) for r in range(R)], cistern)
    return [[r, c] for r in range(R) for c in range(C) if (r, c) in pond & cistern]
