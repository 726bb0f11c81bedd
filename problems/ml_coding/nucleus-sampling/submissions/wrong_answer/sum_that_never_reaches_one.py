# Witness: nucleus_sample(np.zeros(10), 1.0, 1.0, 0.95) gives 0 instead of 9.
# Mistake: np.argmax(cum >= p) is 0 if rounding keeps the running sum just below p = 1: only the best record is kept
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits, kind="stable")
    z = (logits[order] - logits[order[0]]) / temperature
    probs = np.exp(z)
    probs /= probs.sum()
    cum = np.cumsum(probs)
    keep = int(np.argmax(cum >= p)) + 1
    shares = probs[:keep] / probs[:keep].sum()
    place = int(np.argmax(np.cumsum(shares) > u))
    return int(order[place])
