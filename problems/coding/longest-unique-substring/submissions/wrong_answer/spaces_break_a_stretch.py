# Witness: longest_unique_substring(" ") gives 0 instead of 1.
def longest_unique_substring(s):
    best = 0
    for word in s.split(" "):
        last, start = {}, 0
        for i, c in enumerate(word):
            start = max(start, last.get(c, -1) + 1)
            last[c] = i
            best = max(best, i - start + 1)
    return best
