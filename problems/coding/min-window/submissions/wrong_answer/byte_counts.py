# Witness: min_window("a" * 300, "a" * 300) gives 44 letters instead of 300.
# Mistake: letter counts in 8 bits
import numpy as np

def min_window(s, t):
    need = np.bincount([ord(c) for c in t], minlength=128).astype(np.uint8)
    have = np.zeros(128, dtype=np.int64)
    open_, left, best = int((need > 0).sum()), 0, ""
    for right, c in enumerate(s):
        k = ord(c)
        have[k] += 1
        open_ -= need[k] > 0 and have[k] == need[k]
        while open_ == 0:
            if not best or right - left + 1 < len(best):
                best = s[left:right + 1]
            k = ord(s[left])
            open_ += need[k] > 0 and have[k] == need[k]
            have[k] -= 1
            left += 1
    return best
