# Witness: min_window("ab", "ba") gives '' instead of 'ab'.
# Mistake: the initial best length is len(s), so the whole log is never chosen
from collections import Counter

def min_window(s, t):
    need, missing = Counter(t), len(t)
    left, best, size = 0, "", len(s)
    for right, c in enumerate(s):
        if need[c] > 0:
            missing -= 1
        need[c] -= 1
        while missing == 0:
            if right - left + 1 < size:
                size = right - left + 1
                best = s[left:right + 1]
            need[s[left]] += 1
            if need[s[left]] > 0:
                missing += 1
            left += 1
    return best
