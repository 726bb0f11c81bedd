# Counts letters, and begins at the rarer end.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        have = Counter(chain.from_iterable(board))
        need = Counter(word)
        if any(have[letter] < n for letter, n in need.items()):
            return False
        if have[word[0]] > have[word[-1]]:
            word = word[::-1]
        path = set()

        def dfs(r, c, i):
            if (r, c) in path or board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            path.add((r, c))
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < len(board) and 0 <= x < len(board[0]) and dfs(y, x, i + 1):
                    return True
            path.remove((r, c))
            return False

        return any(dfs(r, c, 0) for r in range(len(board)) for c in range(len(board[0])))
