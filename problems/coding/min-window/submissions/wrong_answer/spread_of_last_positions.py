# Witness: min_window("aa", "aa") gives "" instead of "aa".
# The window from the oldest to the newest last position; one position per kind is kept.
def min_window(s, t):
    last, best = {}, ""
    kinds = set(t)
    for end, c in enumerate(s):
        if c in kinds:
            last[c] = end
        if len(last) == len(kinds):
            start = min(last.values())
            if end - start + 1 >= len(t) and (not best or end - start + 1 < len(best)):
                best = s[start : end + 1]
    return best
