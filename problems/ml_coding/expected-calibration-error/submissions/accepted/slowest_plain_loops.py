# Slowest acceptable: a day at a time, with array items, sorted in any case.
def ece(p, y, bins, adaptive=False):
    n = len(p)
    order = sorted(range(n), key=lambda day: (p[day], day))
    sum_p, sum_y, count = [0.0] * bins, [0] * bins, [0] * bins
    for rank in range(n):
        day = order[rank]
        if adaptive:
            size, longer = divmod(n, bins)
            if rank < longer * (size + 1):
                k = rank // (size + 1)
            else:
                k = longer + (rank - longer * (size + 1)) // size
        else:
            k = min(int(p[day] * bins), bins - 1)
        sum_p[k] += p[day]
        sum_y[k] += y[day]
        count[k] += 1
    error = 0.0
    for k in range(bins):
        if count[k] > 0:
            error += count[k] / n * abs(sum_p[k] / count[k] - sum_y[k] / count[k])
    return error
