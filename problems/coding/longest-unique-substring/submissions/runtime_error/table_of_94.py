# Witness: longest_unique_substring("~") raises IndexError.
# Mistake: table for ! to ~ and space has no room for the tilde
def longest_unique_substring(s):
    last, start, best = [-1] * 94, 0, 0
    for i, c in enumerate(s):
        start = max(start, last[ord(c) - 32] + 1)
        last[ord(c) - 32] = i
        best = max(best, i - start + 1)
    return best
