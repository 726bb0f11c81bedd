# Witness: longest_unique_substring("abc") gives 1 instead of 3.
# Mistake: the length is measured only when a mark repeats
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if last.get(c, -1) >= start:
            best = max(best, i - start)
            start = last[c] + 1
        last[c] = i
    return max(best, min(len(s), 1))
