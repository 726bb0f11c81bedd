# Witness: nucleus_sample(np.array([1.0, 2.0]), 0.0, 1.0, 0.5) raises IndexError instead of giving 1.
# Mistake: keeps the records whose left end lies below p: none for p = 0
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    probs = np.exp((logits[order] - logits[order[0]]) / temperature)
    probs /= probs.sum()
    before = np.concatenate([[0.0], np.cumsum(probs)[:-1]])
    kept = order[before < p]
    share = probs[: len(kept)] / probs[: len(kept)].sum()
    ends = np.cumsum(share)
    place = np.searchsorted(ends, u, side="right")
    return int(kept[min(place, len(kept) - 1)])
