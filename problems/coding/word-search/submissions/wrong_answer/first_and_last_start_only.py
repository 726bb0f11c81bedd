# Witness: word_search([['a', 'b', 'b', 'b']], 'bba') gives False instead of True.
# Mistake: tries the first tile with the first letter only, or the last one
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    starts = [p for p in tiles if tiles[p] == word[0]]
    if not starts:
        return False
    def go(p, i, seen):
        if i == len(word):
            return True
        r, c = p
        return any(tiles.get(q) == word[i] and q not in seen and go(q, i + 1, seen | {q})
                   for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
    return any(go(p, 1, {p}) for p in (starts[0], starts[-1]))
