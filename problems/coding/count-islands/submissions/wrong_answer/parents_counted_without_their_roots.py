# Witness: count_islands([['0', '1'], ['1', '1']]) gives 2 instead of 1.
def count_islands(grid):
    parent = {(r, c): (r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "1"}

    def root(cell):
        while parent[cell] != cell:
            cell = parent[cell]
        return cell

    for r, c in parent:
        for neighbour in [(r, c + 1), (r + 1, c)]:
            if neighbour in parent:
                parent[root(neighbour)] = root((r, c))
    return len(set(parent.values()))
