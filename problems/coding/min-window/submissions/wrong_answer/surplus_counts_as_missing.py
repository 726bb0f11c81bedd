# Witness: min_window('bba', 'ba') gives 'bba' instead of 'ba'.
# Mistake: giving up a surplus letter counts as missing
from collections import Counter

def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, c in enumerate(s):
        if need[c] > 0:
            missing -= 1
        need[c] -= 1
        while missing == 0:
            if not best or right - left + 1 < len(best):
                best = s[left:right + 1]
            need[s[left]] += 1
            if need[s[left]] >= 0 and s[left] in t:
                missing += 1
            left += 1
    return best
