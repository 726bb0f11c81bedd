# Witness: word_search([['a', 'A'], ['A', 'a']], 'aa') gives True instead of False.
# Mistake: also hops to the south-east and north-west
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    states = {(p, frozenset([p])) for p, ch in tiles.items() if ch == word[0]}
    for ch in word[1:]:
        states = {(q, seen | {q})
                  for (r, c), seen in states
                  for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1), (r + 1, c + 1), (r - 1, c - 1))
                  if tiles.get(q) == ch and q not in seen}
    return bool(states)
