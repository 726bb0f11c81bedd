# Witness: [x := np.array([1.0, 3.0]), nucleus_sample(x, 0.5, 1.0, 0.5), x.tolist()][2] gives [-2.0, 0.0] instead of [1.0, 3.0].
# Mistake: subtracts the maximum from the caller's array
import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    if temperature == 0:
        return int(np.argmax(logits))
    logits -= logits.max()
    order = np.argsort(-logits, kind="stable")
    w = np.exp(logits[order] / temperature)
    cum = np.cumsum(w / w.sum())
    keep = min(len(cum), int(np.searchsorted(cum, p)) + 1) if p < 1 else len(cum)
    ends = cum[:keep] / cum[keep - 1]
    return int(order[min(int(np.searchsorted(ends, u, "right")), keep - 1)])
