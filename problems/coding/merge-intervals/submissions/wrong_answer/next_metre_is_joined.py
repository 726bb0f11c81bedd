# Witness: merge_intervals([[2, 5], [6, 9]]) gives [[2, 9]] instead of [[2, 5], [6, 9]].
# Covered metre marks are put in a set, so the gap between two neighbouring marks is lost.
def merge_intervals(intervals):
    covered = set()
    for start, end in intervals:
        covered.update(range(start, end + 1))
    first = sorted(mark for mark in covered if mark - 1 not in covered)
    last = sorted(mark for mark in covered if mark + 1 not in covered)
    return [[start, end] for start, end in zip(first, last)]
