# Witness: longest_unique_substring("abbaa") gives 3 instead of 2.
# A mark last seen before the window keeps its old position.
def longest_unique_substring(s):
    last, start, best = {}, 0, 0
    for i, c in enumerate(s):
        if c not in last:
            last[c] = i
        elif last[c] >= start:
            start = last[c] + 1
            last[c] = i
        best = max(best, i - start + 1)
    return best
