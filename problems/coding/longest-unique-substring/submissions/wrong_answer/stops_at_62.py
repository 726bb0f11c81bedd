# Witness: longest_unique_substring("".join(map(chr, range(32, 127)))) gives 62 instead of 95.
# Mistake: stops at 62, the number of letters and digits
def longest_unique_substring(s):
    window, left, best = set(), 0, 0
    for c in s:
        while c in window:
            window.discard(s[left])
            left += 1
        window.add(c)
        best = max(best, len(window))
        if best == 62:      # there are no more marks
            break
    return best
