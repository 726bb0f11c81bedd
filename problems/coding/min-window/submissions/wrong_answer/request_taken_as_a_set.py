# Witness: min_window("a", "aa") gives "a" instead of "".
def min_window(s, t):
    need = set(t)
    have, left, best = Counter(), 0, ""
    for right, c in enumerate(s):
        if c in need:
            have[c] += 1
        while len(+have) == len(need):
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            if s[left] in need:
                have[s[left]] -= 1
            left += 1
    return best
