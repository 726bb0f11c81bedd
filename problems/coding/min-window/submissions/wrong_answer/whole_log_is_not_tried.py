# Witness: min_window("b", "b") gives "" instead of "b".
# Lengths are tried up to that of the log, exclusive.
def min_window(s, t):
    kinds = len(set(t))
    for size in range(kinds, len(s)):
        for i in range(len(s) - size + 1):
            if not Counter(t) - Counter(s[i : i + size]):
                return s[i : i + size]
    return ""
