# Witness: word_search([['B', 'A', 'B', 'B', 'B']], 'BBBA') gives False instead of True.
# Whether the rest can be spelt from a tile depends on the tiles in use, so it cannot be remembered.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}
    failed = set()

    def spells(tile, i):
        if tiles.get(tile) != word[i] or (tile, i) in failed:
            return False
        if i == len(word) - 1:
            return True
        letter, (r, c) = tiles.pop(tile), tile
        found = any(
            spells(onward, i + 1) for onward in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        )
        tiles[tile] = letter
        if not found:
            failed.add((tile, i))
        return found

    return any(spells(tile, 0) for tile in list(tiles))
