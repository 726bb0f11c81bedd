# Witness: longest_unique_substring("a!") gives 1 instead of 2.
# Mistake: bit set by code modulo 64 confuses marks 64 apart
def longest_unique_substring(s):
    mask = left = best = 0
    for i, c in enumerate(s):
        bit = 1 << (ord(c) & 63)
        while mask & bit:
            mask ^= 1 << (ord(s[left]) & 63)
            left += 1
        mask |= bit
        best = max(best, i - left + 1)
    return best
