# Witness: longest_unique_substring("aA") gives 1 instead of 2.
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for index, mark in enumerate(s.lower()):
        start = max(start, last.get(mark, -1) + 1)
        last[mark] = index
        best = max(best, index - start + 1)
    return best
