# Witness: word_search([['b', 'a', 'a'], ['a', 'a', 'a']], 'aabaaa') gives False instead of True.
# Mistake: a tile stays marked when the search goes back over it, until the start is freed
class Solution:
    def wordSearch(self, board, word):
        R, C = len(board), len(board[0])
        have = "".join(map("".join, board))
        if any(word.count(ch) > have.count(ch) for ch in set(word)):
            return False
        if have.count(word[0]) > have.count(word[-1]):
            word = word[::-1]

        keep = [row[:] for row in board]

        def go(r, c, i):
            if board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            board[r][c] = "#"
            for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= a < R and 0 <= b < C and go(a, b, i + 1):
                    board[r][c] = word[i]
                    return True
            if i == 0:
                for rr in range(R):
                    board[rr][:] = keep[rr]
            return False

        return any(go(r, c, 0) for r in range(R) for c in range(C))

def word_search(board, word):
    return Solution().wordSearch(board, word)
