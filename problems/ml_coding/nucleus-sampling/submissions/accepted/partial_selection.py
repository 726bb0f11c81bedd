# Another algorithm: ever larger heads of the order by selection, until their mass reaches p.
import numpy as np


def nucleus_sample(logits, p, temperature, u):
    best = logits.max()
    if temperature == 0:
        return int(np.flatnonzero(logits == best)[0])
    weights = np.exp((logits - best) / temperature)
    total, count = weights.sum(), 64
    while True:
        if count < len(logits):
            floor = np.partition(logits, -count)[-count]
            head = np.flatnonzero(logits >= floor)
        else:
            head = np.arange(len(logits))
        if len(head) == len(logits) or weights[head].sum() / total > p + 1e-6:
            break
        count *= 8
    head = head[np.lexsort((head, -logits[head]))]
    running = np.cumsum(weights[head])
    kept = 1 + int(np.sum(running[:-1] / total < p))
    stretch = np.searchsorted(running[:kept] / running[kept - 1], u, side="right")
    return head[min(stretch, kept - 1)]
