# Witness: min_window("aa", "ab") gives "aa" instead of "".
# Every requested letter that enters reduces the total, wanted or spare.
def min_window(s, t):
    need, lacking, left, best = Counter(t), len(t), 0, ""
    for right, c in enumerate(s):
        if c in need:
            lacking -= 1
        while lacking <= 0:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            if s[left] in need:
                lacking += 1
            left += 1
    return best
