# A fresh walk from every start.
from collections import Counter

def min_window(s, t):
    best = ""
    for i in range(len(s)):
        need, missing = Counter(t), len(t)
        for j in range(i, len(s)):
            missing -= need[s[j]] > 0
            need[s[j]] -= 1
            if not missing:
                if not best or j - i + 1 < len(best):
                    best = s[i:j + 1]
                break
    return best
