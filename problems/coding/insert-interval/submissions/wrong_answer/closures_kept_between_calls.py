# Witness: after insert_interval([[1, 5]], [2, 8]) the call insert_interval([], [6, 7]) gives [[1, 8]] instead of [[6, 7]].
CLOSED = []


def insert_interval(intervals, new_interval):
    merged = []
    CLOSED.extend([*intervals, new_interval])
    for start, end in sorted(CLOSED):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
