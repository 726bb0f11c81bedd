# Witness: longest_unique_substring(" ~") gives 1 instead of 2.
# Codes 33 to 126 get a slot each; a space lands on the slot of the last one.
def longest_unique_substring(s):
    last = [-1] * 94
    start = best = 0
    for i, c in enumerate(s):
        slot = ord(c) - 33
        start = max(start, last[slot] + 1)
        last[slot] = i
        best = max(best, i - start + 1)
    return best
