# Witness: merge_intervals([[0, 2], [5, 6]]) gives [[5, 6]] instead of [[0, 2], [5, 6]].
# "Nothing open yet" is asked by truth, so a stretch that begins at 0 is forgotten.
def merge_intervals(intervals):
    begin, reach, merged = None, -1, []
    for start, end in sorted(intervals):
        if start > reach:
            if begin:
                merged.append([begin, reach])
            begin = start
        reach = max(reach, end)
    merged.append([begin, reach])
    return merged
