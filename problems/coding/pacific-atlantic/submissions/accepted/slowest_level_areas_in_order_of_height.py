# Another algorithm, and the slowest acceptable: level areas are united first; then, from low to high, each collects what
# its lower neighbours reach. No search at all.
def pacific_atlantic(heights):
    rows, columns = len(heights), len(heights[0])
    tiles = [(r, c) for r in range(rows) for c in range(columns)]
    parent = {tile: tile for tile in tiles}

    def root(tile):
        while parent[tile] != tile:
            parent[tile] = parent[parent[tile]]
            tile = parent[tile]
        return tile

    def height(tile):
        return heights[tile[0]][tile[1]]

    sides = []
    for r, c in tiles:
        for other in ((r + 1, c), (r, c + 1)):
            if other in parent:
                sides.append(((r, c), other))
                if height(other) == height((r, c)):
                    parent[root(other)] = root((r, c))
    reach = defaultdict(int)
    for r, c in tiles:
        reach[root((r, c))] |= (r == 0 or c == 0) + 2 * (r == rows - 1 or c == columns - 1)
    lower = defaultdict(set)
    for one, other in sides:
        if height(one) < height(other):
            one, other = other, one
        if height(one) > height(other):
            lower[root(one)].add(root(other))
    for area in sorted({root(tile) for tile in tiles}, key=height):
        for other in lower[area]:
            reach[area] |= reach[other]
    return {tile for tile in tiles if reach[root(tile)] == 3}
