# Witness: min_window("bb", "ab") gives "bb" instead of "".
# A kind is counted each time its count is at least what is needed.
def min_window(s, t):
    need, have = Counter(t), Counter()
    formed = left = 0
    best = ""
    for right, c in enumerate(s):
        have[c] += 1
        if c in need and have[c] >= need[c]:
            formed += 1
        while formed >= len(need):
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            d = s[left]
            if d in need and have[d] >= need[d]:
                formed -= 1
            have[d] -= 1
            left += 1
    return best
