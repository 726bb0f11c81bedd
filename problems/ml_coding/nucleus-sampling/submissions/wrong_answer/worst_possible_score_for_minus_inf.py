# Witness: nucleus_sample(np.array([-np.inf, -10000.0]), 1.0, 1.0, 0.25) gives 0 instead of 1.
# Mistake: -inf is replaced with -1e4 'to avoid nan', which is a legal score: the banned record can tie with it
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    x = np.nan_to_num(logits, neginf=-1e4)
    if temperature == 0:
        return int(np.argmax(x))
    order = np.argsort(-x, kind="stable")
    probs = np.exp((x[order] - x[order[0]]) / temperature)
    probs /= probs.sum()
    cum = np.cumsum(probs)
    keep = len(cum) if p == 1 else int(np.searchsorted(cum, p)) + 1
    ends = cum[:keep] / cum[keep - 1]
    return int(order[min(int(np.searchsorted(ends, u, "right")), keep - 1)])
