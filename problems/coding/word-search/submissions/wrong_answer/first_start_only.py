# Witness: word_search([["A", "A", "X"], ["X", "X", "X"], ["B", "A", "X"]], "AB") gives False instead of True.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        def dfs(r, c, i):
            if i == len(word):
                return True
            if r < 0 or c < 0 or r >= rows or c >= cols or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(
                dfs(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )
            board[r][c] = word[i]
            return found

        for r in range(rows):
            for c in range(cols):
                if board[r][c] == word[0]:
                    return dfs(r, c, 0)
        return False
