def word_search(board: list[list[str]], word: str) -> bool:
    """Depth-first from every tile; a tile that was stepped on is taken up for a while."""
    tiles = {
        (row, column): tile for row, line in enumerate(board) for column, tile in enumerate(line)
    }

    def spells(row: int, column: int, rest: str) -> bool:
        letter = tiles.get((row, column))
        if letter != rest[0] or len(rest) == 1:
            return letter == rest[0]
        del tiles[row, column]
        neighbours = (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)
        found = any(spells(*tile, rest[1:]) for tile in neighbours)
        tiles[row, column] = letter
        return found

    return any(spells(*tile, word) for tile in list(tiles))
