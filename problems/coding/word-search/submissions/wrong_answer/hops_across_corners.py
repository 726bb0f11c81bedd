# Witness: word_search([["A", "X"], ["X", "B"]], "AB") gives True instead of False.
def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(tile, i):
        if tiles.get(tile) != word[i]:
            return False
        if i == len(word) - 1:
            return True
        letter, (r, c) = tiles.pop(tile), tile
        found = any(spells((r + dy, c + dx), i + 1) for dy in (-1, 0, 1) for dx in (-1, 0, 1))
        tiles[tile] = letter
        return found

    return any(spells(tile, 0) for tile in list(tiles))
