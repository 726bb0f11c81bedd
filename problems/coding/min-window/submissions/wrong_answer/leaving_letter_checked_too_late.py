# Witness: min_window("aa", "aa") gives "a" instead of "aa".
# The kind is given up when its count falls below need minus one.
def min_window(s, t):
    need, have = Counter(t), Counter()
    formed = left = 0
    best = ""
    for right, c in enumerate(s):
        have[c] += 1
        if have[c] == need[c]:
            formed += 1
        while formed == len(need) and left <= right:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            d = s[left]
            have[d] -= 1
            if d in need and have[d] < need[d] - 1:
                formed -= 1
            left += 1
    return best
