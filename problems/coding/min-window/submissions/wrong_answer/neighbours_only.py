# Witness: min_window("aba", "aba") gives 'ab' instead of 'aba'.
# Mistake: counts letters of t only in neighbouring groups
from collections import Counter
from itertools import groupby

def min_window(s, t):
    need = Counter({c: len(list(g)) for c, g in groupby(t)})
    missing = sum(need.values())
    left, best = 0, ""
    for right, c in enumerate(s):
        if need[c] > 0:
            missing -= 1
        need[c] -= 1
        while missing == 0:
            if not best or right - left + 1 < len(best):
                best = s[left:right + 1]
            need[s[left]] += 1
            if need[s[left]] > 0:
                missing += 1
            left += 1
    return best
