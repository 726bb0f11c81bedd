# Witness: min_window("abab", "aa") gives "abab" instead of "aba".
# Lengths are tried in doubling steps, the result is shrunk on one side only.
def min_window(s, t):
    need = Counter(t)
    size = len(t)
    while True:
        for i in range(max(1, len(s) - size + 1)):
            w = s[i : i + size]
            if not need - Counter(w):
                while not need - Counter(w[1:]):
                    w = w[1:]
                return w
        if size >= len(s):
            return ""
        size *= 2
