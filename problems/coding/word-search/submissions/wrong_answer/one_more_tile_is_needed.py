# Witness: word_search([["A"]], "A") gives False instead of True.
# The end of the word is noticed only on a tile behind it.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        def dfs(r, c, i):
            if r < 0 or c < 0 or r >= rows or c >= cols:
                return False
            if i == len(word):
                return True
            if board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(
                dfs(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )
            board[r][c] = word[i]
            return found

        return any(dfs(r, c, 0) for r in range(rows) for c in range(cols))
