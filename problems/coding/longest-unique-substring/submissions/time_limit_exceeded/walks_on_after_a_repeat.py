# Quadratic: the walk from each position goes on to the end of the log, repeats or not.
def longest_unique_substring(s):
    best = 0
    for start in range(len(s)):
        seen = set()
        good = True
        for end in range(start, len(s)):
            good = good and s[end] not in seen
            seen.add(s[end])
            if good:
                best = max(best, end - start + 1)
    return best
