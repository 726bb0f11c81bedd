# Witness: longest_unique_substring("x8") gives 1 instead of 2.
# A mask of 64 bits: marks 64 apart in the code table, such as space and backquote, are confused.
def longest_unique_substring(s):
    mask = left = best = 0
    for right, c in enumerate(s):
        bit = 1 << (ord(c) & 63)
        while mask & bit:
            mask ^= 1 << (ord(s[left]) & 63)
            left += 1
        mask |= bit
        best = max(best, right - left + 1)
    return best
