# Binary search over the length, one pass with a window of that length each time.
from collections import Counter

def min_window(s, t):
    def find(k):
        need, open_ = Counter(t), len(set(t))
        for i, c in enumerate(s):
            if c in need:
                need[c] -= 1
                open_ -= need[c] == 0
            if i >= k and s[i - k] in need:
                open_ += need[s[i - k]] == 0
                need[s[i - k]] += 1
            if open_ == 0:
                return max(0, i - k + 1)
        return -1

    if find(len(s)) < 0:
        return ""
    lo, hi = 1, len(s)
    while lo < hi:
        mid = (lo + hi) // 2
        if find(mid) >= 0:
            hi = mid
        else:
            lo = mid + 1
    i = find(lo)
    return s[i:i + lo]
