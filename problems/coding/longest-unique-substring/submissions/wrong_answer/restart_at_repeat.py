# Witness: longest_unique_substring("dvdf") gives 2 instead of 3.
# Mistake: starts anew at the repeated mark and forgets the part behind its first occurrence
def longest_unique_substring(s):
    window, left, best = set(), 0, 0
    for c in s:
        if c in window:
            window.clear()
        window.add(c)
        best = max(best, len(window))
    return best
