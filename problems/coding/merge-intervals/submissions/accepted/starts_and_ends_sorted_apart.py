def merge_intervals(intervals):
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    closed = [i for i in range(len(ends)) if i + 1 == len(ends) or starts[i + 1] > ends[i]]
    opened = [0, *(i + 1 for i in closed[:-1])]
    return [[starts[i], ends[j]] for i, j in zip(opened, closed)]
