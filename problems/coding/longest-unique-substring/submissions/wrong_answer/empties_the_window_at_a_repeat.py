# Witness: longest_unique_substring("abac") gives 2 instead of 3.
def longest_unique_substring(s):
    window, best = set(), 0
    for mark in s:
        if mark in window:
            window = set()
        window.add(mark)
        best = max(best, len(window))
    return best
