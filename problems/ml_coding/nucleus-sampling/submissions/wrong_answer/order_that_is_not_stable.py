# Witness: nucleus_sample(np.arange(40) % 2 * 1.0, 1.0, 1.0, 0.3) gives 25 instead of 17.
# Mistake: np.argsort(-logits) is not stable, so equal scores come in any order once V is larger
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    order = np.argsort(-logits)
    probs = np.exp((logits[order] - logits.max()) / temperature)
    probs /= probs.sum()
    cum = np.cumsum(probs)
    keep = min(int(np.searchsorted(cum, p)) + 1, len(cum))
    cum = cum[:keep] / cum[keep - 1]
    return int(order[min(np.searchsorted(cum, u, side="right"), keep - 1)])
