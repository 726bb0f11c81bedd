import numpy as np


def attention(
    q: np.ndarray,
    k: np.ndarray,
    v: np.ndarray,
    causal: bool = False,
    key_mask: np.ndarray | None = None,
) -> np.ndarray:
    """Masked softmax of q k^T / sqrt(d), times v: O(Tq Tk (d + dv)) time per batch entry."""
    queries, keys, width = q.shape[-2], k.shape[-2], q.shape[-1]
    visible: np.ndarray | bool = True
    if causal:
        visible = np.tri(queries, keys, keys - queries, dtype=bool)
    if key_mask is not None:
        visible = visible & key_mask[..., np.newaxis, :]
    scores = np.where(visible, q @ k.mT / np.sqrt(width), -np.inf)
    # A row that sees nothing has only -inf, and -inf minus -inf would be nan.
    top = scores.max(axis=-1, keepdims=True).clip(min=np.finfo(np.float64).min)
    weights = np.exp(scores - top)
    # The best visible key weighs exp(0) = 1, so only a row that sees nothing is clipped.
    return weights @ v / weights.sum(axis=-1, keepdims=True).clip(min=1)
