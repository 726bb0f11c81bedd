# Witness: longest_unique_substring('a' * 10000 + 'bc') gives 1 instead of 3.
# Mistake: only the first 10,000 passages are read
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for place, mark in enumerate(s[:10_000]):
        start = max(start, last.get(mark, -1) + 1)
        last[mark] = place
        best = max(best, place - start + 1)
    return best
