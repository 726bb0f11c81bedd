# Witness: word_search([['B', 'C', 'A', 'B'], ['C', 'C', 'C', 'C'], ['C', 'B', 'A', 'D'], ['B', 'D', 'C', 'D']], 'DBCBADDC') gives False instead of True.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, cols = len(board), len(board[0])

        def dfs(r, c, i, seen):
            if i == len(word):
                return True
            if r < 0 or c < 0 or r >= rows or c >= cols:
                return False
            if (r, c) in seen or board[r][c] != word[i]:
                return False
            seen.add((r, c))
            return any(
                dfs(y, x, i + 1, seen) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            )

        return any(dfs(r, c, 0, set()) for r in range(rows) for c in range(cols))
