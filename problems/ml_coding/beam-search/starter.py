import numpy as np


def beam_search(
    logp: np.ndarray, bos: int, eos: int, width: int, alpha: float
) -> list[tuple[list[int], float]]:
    """Return the drafts (words, score) left at the end, best score first; logp is (L, V, V)."""
    return [([bos], 0.0)]
