# Witness: word_search([['a', 'a']], 'aa') gives False instead of True.
# Mistake: the letter count beforehand gives up also if the word needs all of several equal tiles
class Solution:
    def wordSearch(self, board, word):
        R, C = len(board), len(board[0])
        have = "".join(map("".join, board))
        if any(word.count(ch) >= have.count(ch) > 1 or ch not in have for ch in set(word)):
            return False
        if have.count(word[0]) > have.count(word[-1]):
            word = word[::-1]

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
            board[r][c] = word[i]
            return False

        return any(go(r, c, 0) for r in range(R) for c in range(C))

def word_search(board, word):
    return Solution().wordSearch(board, word)
