# Witness: after min_window("ba", "ca") the call min_window("ab", "ab") gives "" instead of "ab".
MISSING = Counter()


def min_window(s, t):
    MISSING.update(t)
    lacking, left, best = sum((+MISSING).values()), 0, ""
    for right, c in enumerate(s):
        if MISSING[c] > 0:
            lacking -= 1
        MISSING[c] -= 1
        while lacking == 0 and left <= right:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            MISSING[s[left]] += 1
            lacking += MISSING[s[left]] > 0
            left += 1
    return best
