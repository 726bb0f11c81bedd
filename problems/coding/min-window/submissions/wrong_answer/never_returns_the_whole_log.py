# Witness: min_window("b", "b") gives "" instead of "b".
# The best length starts at len(s) and must be beaten.
def min_window(s, t):
    need, lacking, left = Counter(t), len(t), 0
    best, length = "", len(s)
    for right, c in enumerate(s):
        if need[c] > 0:
            lacking -= 1
        need[c] -= 1
        while lacking == 0:
            if right - left + 1 < length:
                best, length = s[left : right + 1], right - left + 1
            need[s[left]] += 1
            if need[s[left]] > 0:
                lacking += 1
            left += 1
    return best
