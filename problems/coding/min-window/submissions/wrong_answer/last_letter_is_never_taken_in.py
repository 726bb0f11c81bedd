# Witness: min_window("ba", "a") gives "" instead of "a".
# The last letter of the log is never taken in.
def min_window(s, t):
    need, lacking, left, best = Counter(t), len(t), 0, ""
    right = 0
    while right < len(s) - 1 or (right < len(s) and len(s) == 1):
        c = s[right]
        lacking -= need[c] > 0
        need[c] -= 1
        right += 1
        while lacking == 0:
            if not best or right - left < len(best):
                best = s[left:right]
            need[s[left]] += 1
            lacking += need[s[left]] > 0
            left += 1
    return best
