# Witness: longest_unique_substring('aaa') gives 2 instead of 1.
# Mistake: cuts behind the first instead of the latest occurrence
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        start = max(start, s.index(c) + 1 if c in last else 0)
        last[c] = i
        best = max(best, i - start + 1)
    return best
