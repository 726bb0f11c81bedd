# Witness: word_search([["A", "B", "C"]], "C") gives False instead of True.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        n = min(len(board), len(board[0]))

        def dfs(r, c, i):
            if i == len(word):
                return True
            if r < 0 or c < 0 or r >= n or c >= n or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(
                dfs(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )
            board[r][c] = word[i]
            return found

        return any(dfs(r, c, 0) for r in range(n) for c in range(n))
