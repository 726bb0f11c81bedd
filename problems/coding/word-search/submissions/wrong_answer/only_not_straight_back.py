# Witness: word_search([['b', 'b'], ['b', 'a']], 'bbbabbb') gives True instead of False.
# Mistake: forbids only stepping straight back
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    states = {(p, None) for p, ch in tiles.items() if ch == word[0]}
    for ch in word[1:]:
        states = {(q, (r, c)) for (r, c), prev in states
                  for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                  if tiles.get(q) == ch and q != prev}
    return bool(states)
