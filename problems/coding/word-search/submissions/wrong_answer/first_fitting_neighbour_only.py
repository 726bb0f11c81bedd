# Witness: word_search([['A', 'B', 'A'], ['B', 'B', 'C'], ['B', 'A', 'A']], 'BCAA') gives False instead of True.
# Hops to the first neighbour with the right letter and never turns back.
def word_search(board, word):
    def hops(tile):
        used = {tile}
        for letter in word[1:]:
            r, c = tile
            for y, x in ((r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)):
                inside = 0 <= y < len(board) and 0 <= x < len(board[0])
                if inside and board[y][x] == letter and (y, x) not in used:
                    tile = (y, x)
                    used.add(tile)
                    break
            else:
                return False
        return True

    return any(
        board[r][c] == word[0] and hops((r, c))
        for r in range(len(board))
        for c in range(len(board[0]))
    )
