# Witness: longest_unique_substring(" a") gives 1 instead of 2.
# Mistake: spaces at both ends are cut off
def longest_unique_substring(s):
    window, best = "", 0
    for c in s.strip():
        window = window[window.find(c) + 1:] + c
        best = max(best, len(window))
    return best
