# Witness: min_window("aab", "ab") gives "aab" instead of "ab".
# The left end passes over foreign letters, but never over spare requested ones.
def min_window(s, t):
    need = Counter(t)
    want, lacking, left, best = set(t), len(t), 0, ""
    for right, c in enumerate(s):
        lacking -= need[c] > 0
        need[c] -= 1
        while lacking == 0:
            while s[left] not in want:
                need[s[left]] += 1
                left += 1
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            need[s[left]] += 1
            lacking += 1
            left += 1
    return best
