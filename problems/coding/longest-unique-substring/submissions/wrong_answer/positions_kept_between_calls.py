# Witness: after longest_unique_substring("abcdef") the call longest_unique_substring("fa") gives 0
#   instead of 2.
def longest_unique_substring(s, last={}):
    start = best = 0
    for index, mark in enumerate(s):
        start = max(start, last.get(mark, -1) + 1)
        last[mark] = index
        best = max(best, index - start + 1)
    return best
