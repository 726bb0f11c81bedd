# Witness: merge_intervals([[0, 0]]) gives [] instead of [[0, 0]].
# A count of how often each metre was covered, by differences; a point covers no metre.
def merge_intervals(intervals):
    steps = Counter()
    for start, end in intervals:
        steps[start] += 1
        steps[end] -= 1
    depth, merged = 0, []
    for mark in sorted(steps):
        if depth == 0 and steps[mark] > 0:
            merged.append([mark, mark])
        depth += steps[mark]
        if merged and (steps[mark] or depth):
            merged[-1][1] = mark
    return merged
