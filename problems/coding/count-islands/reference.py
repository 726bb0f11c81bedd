def count_islands(grid: list[list[str]]) -> int:
    """Take one patch after the other out of the set of algae cells: O(rows * columns)."""
    algae = {
        (row, column)
        for row, cells in enumerate(grid)
        for column, cell in enumerate(cells)
        if cell == "1"
    }
    patches = 0
    while algae:
        patches += 1
        frontier = [algae.pop()]
        while frontier:
            row, column = frontier.pop()
            for cell in (
                (row - 1, column),
                (row + 1, column),
                (row, column - 1),
                (row, column + 1),
            ):
                if cell in algae:
                    algae.remove(cell)
                    frontier.append(cell)
    return patches
