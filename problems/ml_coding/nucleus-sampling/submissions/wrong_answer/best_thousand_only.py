# Witness: nucleus_sample(np.zeros(5000), 0.9989, 1.0, 0.9) gives 900 instead of 4495.
# Mistake: only the 1000 best records are looked at, 'the rest never matters'; wrong for long flat lists
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    w = np.exp((logits - logits.max()) / temperature)
    probs = w / w.sum()
    order = np.argsort(-logits, kind="stable")[:1000]
    cum = np.cumsum(probs[order])
    keep = len(order) if p == 1 else min(int(np.searchsorted(cum, p)) + 1, len(order))
    ends = cum[:keep] / cum[keep - 1]
    return int(order[min(int(np.searchsorted(ends, u, "right")), keep - 1)])
