# Witness: longest_unique_substring("abba") gives 3 instead of 2.
# Counts shrink by one per repeat, but the left end moves only once.
def longest_unique_substring(s):
    counts = Counter()
    left = best = 0
    for right, c in enumerate(s):
        counts[c] += 1
        if counts[c] > 1:
            counts[s[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
