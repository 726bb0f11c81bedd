# Backtracking with tiles in a bit mask, from the rarer end.
from collections import Counter

def word_search(board, word):
    R, C = len(board), len(board[0])
    flat = [ch for row in board for ch in row]
    if Counter(word) - Counter(flat):
        return False
    if flat.count(word[0]) > flat.count(word[-1]):
        word = word[::-1]
    near = [[n for n, ok in ((p - C, p >= C), (p + C, p + C < R * C), (p - 1, p % C), (p + 1, (p + 1) % C)) if ok]
            for p in range(R * C)]
    stack = [(p, 1 << p, 1) for p in range(R * C) if flat[p] == word[0]]
    while stack:
        p, used, i = stack.pop()
        if i == len(word):
            return True
        for q in near[p]:
            if flat[q] == word[i] and not used >> q & 1:
                stack.append((q, used | 1 << q, i + 1))
    return False
