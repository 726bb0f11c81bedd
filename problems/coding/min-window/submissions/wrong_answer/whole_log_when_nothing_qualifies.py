# Witness: min_window("a", "A") gives "a" instead of "".
def min_window(s, t):
    need, lacking, left = Counter(t), len(t), 0
    best = s
    for right, c in enumerate(s):
        if need[c] > 0:
            lacking -= 1
        need[c] -= 1
        while lacking == 0:
            if right - left + 1 < len(best):
                best = s[left : right + 1]
            need[s[left]] += 1
            if need[s[left]] > 0:
                lacking += 1
            left += 1
    return best
