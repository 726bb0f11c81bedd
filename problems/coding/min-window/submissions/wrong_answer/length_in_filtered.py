# Witness: min_window('yxyy', 'yy') gives 'yxy' instead of 'yy'.
# Mistake: compares lengths among wanted letters only
from collections import Counter

def min_window(s, t):
    need = Counter(t)
    marks = [(i, c) for i, c in enumerate(s) if c in need]
    missing, left, best = len(t), 0, None
    for right, (j, c) in enumerate(marks):
        missing -= need[c] > 0
        need[c] -= 1
        while not missing:
            i, d = marks[left]
            if best is None or right - left < best[0]:
                best = (right - left, i, j)
            need[d] += 1
            missing += need[d] > 0
            left += 1
    return s[best[1]:best[2] + 1] if best else ""
