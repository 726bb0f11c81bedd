# Witness: min_window("bba", "aab") gives "bba" instead of "".
# Shrinks while the sum of letter codes still covers that of the request.
def min_window(s, t):
    want = sum(map(ord, t))
    best = ""
    kinds = set(t)
    for i in range(len(s)):
        total = 0
        for j in range(i, len(s)):
            if s[j] in kinds:
                total += ord(s[j])
            if total >= want and kinds <= set(s[i : j + 1]):
                if not best or j - i + 1 < len(best):
                    best = s[i : j + 1]
                break
    return best
