# One up at a start, one down at an end, starts first; a stretch is where the count is above zero.
def merge_intervals(intervals):
    marks = sorted([(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals])
    depth, begin, merged = 0, None, []
    for mark, is_end in marks:
        if depth == 0:
            begin = mark
        depth += -1 if is_end else 1
        if depth == 0:
            merged.append((begin, mark))
    return merged
