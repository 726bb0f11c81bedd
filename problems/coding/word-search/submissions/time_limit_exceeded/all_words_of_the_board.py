# Collects all words of the right length that can be hopped, and looks whether ours is one of them.
def word_search(board, word):
    rows, columns = len(board), len(board[0])

    def spelt(way):
        if len(way) == len(word):
            yield "".join(board[r][c] for r, c in way)
            return
        r, c = way[-1]
        for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= y < rows and 0 <= x < columns and (y, x) not in way:
                yield from spelt([*way, (y, x)])

    return word in {found for r in range(rows) for c in range(columns) for found in spelt([(r, c)])}
