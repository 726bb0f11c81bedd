# Witness: after min_window("abc", "z") the call min_window("abc", "a") gives '' instead of 'a'.
# Mistake: Counter as default argument keeps letters of earlier calls
from collections import Counter

def min_window(s, t, need=Counter()):
    missing = len(t)
    need.update(t)
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
