import numpy as np


def multi_head_attention(
    x: np.ndarray,
    wq: np.ndarray,
    wk: np.ndarray,
    wv: np.ndarray,
    wo: np.ndarray,
    heads: int,
    causal: bool = False,
) -> np.ndarray:
    """Attention of all heads at once: O(n T D (T + D)) time, O(n T (D + heads T)) memory."""
    logs, length, width = x.shape
    share = width // heads

    def by_head(view: np.ndarray) -> np.ndarray:
        return view.reshape(logs, length, heads, share).transpose(0, 2, 1, 3)

    q, k, v = by_head(x @ wq), by_head(x @ wk), by_head(x @ wv)
    scores = q @ k.mT / np.sqrt(share)
    if causal:
        scores = np.where(np.tri(length, dtype=bool), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    notes = weights @ v / weights.sum(axis=-1, keepdims=True)
    return notes.transpose(0, 2, 1, 3).reshape(x.shape) @ wo
