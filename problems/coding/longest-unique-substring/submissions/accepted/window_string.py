# The window itself is a string of at most 95 marks.
def longest_unique_substring(s):
    window, best = "", 0
    for c in s:
        window = window[window.find(c) + 1:] + c
        best = max(best, len(window))
    return best
