# Witness: after word_search([["A", "B"]], "AB") the call word_search([["X"]], "AB") gives True instead of False.
# A cache keyed by the word alone.
KNOWN = {}


def word_search(board, word):
    tiles = {(r, c): tile for r, row in enumerate(board) for c, tile in enumerate(row)}

    def spells(tile, i):
        if tiles.get(tile) != word[i]:
            return False
        if i == len(word) - 1:
            return True
        letter, (r, c) = tiles.pop(tile), tile
        found = any(
            spells(onward, i + 1) for onward in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        )
        tiles[tile] = letter
        return found

    if word not in KNOWN:
        KNOWN[word] = any(spells(tile, 0) for tile in list(tiles))
    return KNOWN[word]
