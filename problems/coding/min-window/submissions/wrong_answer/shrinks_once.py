# Witness: min_window('yz', 'z') gives 'yz' instead of 'z'.
# Mistake: gives up at most one letter per step
from collections import Counter

def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best = 0, ""
    for right, c in enumerate(s):
        if need[c] > 0:
            missing -= 1
        need[c] -= 1
        if missing == 0:
            if not best or right - left + 1 < len(best):
                best = s[left:right + 1]
            need[s[left]] += 1
            if need[s[left]] > 0:
                missing += 1
            left += 1
    return best
