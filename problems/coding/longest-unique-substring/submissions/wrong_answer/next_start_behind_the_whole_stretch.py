# Witness: longest_unique_substring("abac") gives 2 instead of 3.
# After a stretch from i of length k, the next start tried is i + k instead of behind the repeat.
def longest_unique_substring(s):
    i = best = 0
    while i < len(s):
        seen = set()
        j = i
        while j < len(s) and s[j] not in seen:
            seen.add(s[j])
            j += 1
        best = max(best, j - i)
        i = j
    return best
