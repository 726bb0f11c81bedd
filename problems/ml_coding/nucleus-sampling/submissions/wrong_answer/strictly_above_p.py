# Witness: nucleus_sample(np.array([0.0, 0.0]), 0.5, 1.0, 0.75) gives 1 instead of 0.
# Mistake: keeps until the total is above p, one record too many when p is met exactly
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    probs = np.exp((logits[order] - logits[order[0]]) / temperature)
    probs /= probs.sum()
    cum = np.cumsum(probs)
    remove = cum > p
    remove[1:] = remove[:-1].copy()
    remove[0] = False
    probs[remove] = 0.0
    share = np.cumsum(probs / probs.sum())
    place = int(np.searchsorted(share, u, side="right"))
    return int(order[min(place, len(order) - 1)])
