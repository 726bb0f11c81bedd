# Witness: longest_unique_substring("abba") gives 3 instead of 2.
# Mistake: the start of the window may move back
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        start = last[c] + 1 if c in last else start
        last[c] = i
        best = max(best, i - start + 1)
    return best
