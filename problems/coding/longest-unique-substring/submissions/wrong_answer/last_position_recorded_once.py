# Witness: longest_unique_substring("ccc") gives 2 instead of 1.
# setdefault keeps the first passage of a mark, not the last.
def longest_unique_substring(s):
    first, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if first.setdefault(c, i) != i and first[c] >= start:
            start = first[c] + 1
        best = max(best, i - start + 1)
    return best
