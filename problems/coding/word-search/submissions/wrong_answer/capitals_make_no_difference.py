# Witness: word_search([["A"]], "a") gives True instead of False.
def word_search(board, word):
    tiles = {(r, c): tile.lower() for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(tile, rest):
        if tiles.get(tile) != rest[0]:
            return False
        if len(rest) == 1:
            return True
        letter, (r, c) = tiles.pop(tile), tile
        found = any(spells(on, rest[1:]) for on in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)))
        tiles[tile] = letter
        return found

    return any(spells(tile, word.lower()) for tile in list(tiles))
