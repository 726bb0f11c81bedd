# Witness: word_search([["A"]], "B") gives True instead of False.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(tile, i):
        if tile not in tiles:
            return False
        if i == len(word) - 1:
            return True
        if tiles[tile] != word[i]:
            return False
        letter, (r, c) = tiles.pop(tile), tile
        found = any(
            spells(onward, i + 1) for onward in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        )
        tiles[tile] = letter
        return found

    return any(spells(tile, 0) for tile in list(tiles))
