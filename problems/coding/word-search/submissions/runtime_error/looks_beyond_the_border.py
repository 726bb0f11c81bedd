# Witness: word_search([["A"]], "AB") raises IndexError instead of giving False.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def dfs(r, c, i):
            if i == len(word):
                return True
            if board[r][c] != word[i] or r < 0 or c < 0:
                return False
            board[r][c] = "#"
            found = any(
                dfs(y, x, i + 1) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )
            board[r][c] = word[i]
            return found

        return any(dfs(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
