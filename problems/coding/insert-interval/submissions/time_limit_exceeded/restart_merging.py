# Joins one neighbouring pair and starts over.
def insert_interval(intervals, new_interval):
    out = sorted(intervals + [new_interval])
    again = True
    while again:
        again = False
        for i in range(len(out) - 1):
            if out[i][1] >= out[i + 1][0]:
                out = out[:i] + [[out[i][0], max(out[i][1], out[i + 1][1])]] + out[i + 2:]
                again = True
                break
    return out
