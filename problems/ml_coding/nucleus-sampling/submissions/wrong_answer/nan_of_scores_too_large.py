# Witness: nucleus_sample(np.array([801.0, 799.0]), 0.5, 1.0, 0.5) gives 1 instead of 0.
# Mistake: exp of the raw score over temperature overflows to inf, and inf / inf is nan
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    with np.errstate(all="ignore"):
        probs = np.exp(logits / temperature)
        probs = probs / probs.sum()
    order = sorted(range(len(probs)), key=lambda i: -probs[i])
    kept, total = [], 0.0
    for i in order:
        kept.append(i)
        total += probs[i]
        if total >= p and p < 1:
            break
    end = 0.0
    for i in kept:
        end += probs[i] / total
        if u < end:
            return int(i)
    return int(kept[-1])
