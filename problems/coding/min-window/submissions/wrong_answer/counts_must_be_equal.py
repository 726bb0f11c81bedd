# Witness: min_window("aab", "ab") gives "" instead of "ab".
# A stretch with a spare letter is turned down.
def min_window(s, t):
    need, have = Counter(t), Counter()
    left, best = 0, ""
    for right, c in enumerate(s):
        have[c] += 1
        while left < right and (s[left] not in need or have[s[left]] > need[s[left]] + 1):
            have[s[left]] -= 1
            left += 1
        if all(have[d] == k for d, k in need.items()) and (not best or right - left + 1 < len(best)):
            best = s[left : right + 1]
    return best
