# Witness: word_search([["A", "B"]], "ABA") gives True instead of False.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        @cache
        def dfs(r, c, i):
            if i == len(word):
                return True
            if r < 0 or c < 0 or r >= rows or c >= cols or board[r][c] != word[i]:
                return False
            return any(
                dfs(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )

        return any(dfs(r, c, 0) for r in range(rows) for c in range(cols))
