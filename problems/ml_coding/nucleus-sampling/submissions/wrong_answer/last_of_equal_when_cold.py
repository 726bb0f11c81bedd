# Witness: nucleus_sample(np.array([3.0, 1.0, 3.0]), 0.5, 0.0, 0.0) gives 2 instead of 0.
# Mistake: at temperature 0 the last of the records with the highest score is played
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(max(range(len(logits)), key=lambda i: (logits[i], i)))
    order = np.argsort(-logits, kind="stable")
    w = np.exp((logits[order] - logits[order[0]]) / temperature)
    cum = np.cumsum(w) / w.sum()
    keep = len(cum) if p == 1 else int(np.searchsorted(cum, p)) + 1
    ends = cum[:keep] / cum[keep - 1]
    return int(order[:keep][min(int(np.searchsorted(ends, u, "right")), keep - 1)])
