# Witness: nucleus_sample(np.array([0.0, 2.0]), 1.0, 1.0, 0.05) gives 0 instead of 1.
# Mistake: for p = 1 the ordering step is skipped and the shares lie in order of number
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    w = np.exp((logits - logits.max()) / temperature)
    probs = w / w.sum()
    if p >= 1:
        # nothing is cut off: draw straight from the distribution
        place = int(np.searchsorted(np.cumsum(probs), u, side="right"))
        return min(place, len(probs) - 1)
    order = np.argsort(-logits, kind="stable")
    cum = np.cumsum(probs[order])
    keep = int(np.searchsorted(cum, p)) + 1
    place = int(np.searchsorted(cum[:keep], u * cum[keep - 1], side="right"))
    return int(order[min(place, keep - 1)])
