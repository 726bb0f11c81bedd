# Witness: word_search([['A']], 'a') gives True instead of False.
# Mistake: does not tell capital from small letters at the start of the word
def word_search(board, word):
    tiles = {(r, c): ch for r, row in enumerate(board) for c, ch in enumerate(row)}
    states = {(p, frozenset([p])) for p, ch in tiles.items() if ch.lower() == word[0].lower()}
    for ch in word[1:]:
        states = {(q, seen | {q})
                  for (r, c), seen in states
                  for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
                  if tiles.get(q) == ch and q not in seen}
    return bool(states)
