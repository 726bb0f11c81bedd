# Prefers the last of several shortest stretches; missing counts in one table.
def min_window(s, t):
    need = [0] * 128
    for letter in t:
        need[ord(letter)] += 1
    lacking, left, best = len(t), 0, None
    for right in range(len(s)):
        code = ord(s[right])
        if need[code] > 0:
            lacking -= 1
        need[code] -= 1
        if lacking:
            continue
        while need[ord(s[left])] < 0:
            need[ord(s[left])] += 1
            left += 1
        if best is None or right - left <= best[1] - best[0]:
            best = (left, right)
    return s[best[0] : best[1] + 1] if best else ""
