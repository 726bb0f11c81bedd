# Witness: after min_window("abc", "ac") the call min_window("abc", "b") gives "abc" instead of "b".
MEMO = {}


def min_window(s, t):
    if s in MEMO:
        return MEMO[s]
    need, lacking, left, best = Counter(t), len(t), 0, ""
    for right, c in enumerate(s):
        lacking -= need[c] > 0
        need[c] -= 1
        while lacking == 0:
            if not best or right - left + 1 < len(best):
                best = s[left : right + 1]
            need[s[left]] += 1
            lacking += need[s[left]] > 0
            left += 1
    MEMO[s] = best
    return best
