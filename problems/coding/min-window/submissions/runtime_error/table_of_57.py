# Witness: min_window("z", "z") raises IndexError.
# Mistake: letter table from A has no place for z
def min_window(s, t):
    need = [0] * 57
    for c in t:
        need[ord(c) - 65] += 1
    missing, left, best = len(t), 0, ""
    for right, c in enumerate(s):
        k = ord(c) - 65
        missing -= need[k] > 0
        need[k] -= 1
        while not missing:
            if not best or right - left + 1 < len(best):
                best = s[left:right + 1]
            k = ord(s[left]) - 65
            need[k] += 1
            missing += need[k] > 0
            left += 1
    return best
