# Witness: after longest_unique_substring("abc") the call longest_unique_substring("abc") gives 0 instead of 3.
# Mistake: dictionary of last places as default argument
def longest_unique_substring(s, last={}):
    start, best = 0, 0
    for i, c in enumerate(s):
        start = max(start, last.get(c, -1) + 1)
        last[c] = i
        best = max(best, i - start + 1)
    return best
