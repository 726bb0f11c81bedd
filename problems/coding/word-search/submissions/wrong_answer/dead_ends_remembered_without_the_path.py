# Witness: word_search([['a', 'a', 'A', 'a']], 'aAaa') gives False instead of True.
# Mistake: remembers (tile, letter) as a dead end though it depended on the path
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    dead = set()
    def go(p, i, seen):
        if tiles.get(p) != word[i] or p in seen or (p, i) in dead:
            return False
        if i == len(word) - 1:
            return True
        r, c = p
        if any(go(q, i + 1, seen | {p}) for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))):
            return True
        dead.add((p, i))
        return False
    return any(go(p, 0, frozenset()) for p in tiles)
