# Witness: longest_unique_substring("a") gives 0 instead of 1.
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for index, mark in enumerate(s):
        start = max(start, last.get(mark, -1) + 1)
        last[mark] = index
        best = max(best, index - start)
    return best
