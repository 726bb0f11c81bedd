# A set of the marks in the window.
def longest_unique_substring(s):
    window, left, best = set(), 0, 0
    for c in s:
        while c in window:
            window.discard(s[left])
            left += 1
        window.add(c)
        best = max(best, len(window))
    return best
