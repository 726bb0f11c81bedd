# Witness: longest_unique_substring("aa") gives 2 instead of 1.
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for index, mark in enumerate(s):
        if last.get(mark):
            start = max(start, last[mark] + 1)
        last[mark] = index
        best = max(best, index - start + 1)
    return best
