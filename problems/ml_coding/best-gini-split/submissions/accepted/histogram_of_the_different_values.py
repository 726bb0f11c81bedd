# Another algorithm: no sorting of rows; a table of counts for each different value of a column.
import numpy as np


def best_split(x, y):
    names, label = np.unique(y, return_inverse=True)
    if names.size < 2:
        return None
    n, best = y.size, None
    whole = np.bincount(label)
    for j in range(x.shape[1]):
        values, place = np.unique(x[:, j], return_inverse=True)
        if values.size < 2:
            continue
        table = np.bincount(place * names.size + label, minlength=values.size * names.size)
        left = np.cumsum(table.reshape(values.size, names.size), axis=0)[:-1]
        right = whole - left
        size = left.sum(1, keepdims=True)
        g_left = 1 - ((left / size) ** 2).sum(1)
        g_right = 1 - ((right / (n - size)) ** 2).sum(1)
        weight = size[:, 0] / n
        gain = 1 - ((whole / n) ** 2).sum() - weight * g_left - (1 - weight) * g_right
        i = int(np.argmax(gain))
        if best is None or gain[i] > best[2]:
            best = (j, (values[i] + values[i + 1]) / 2, gain[i])
    return best
