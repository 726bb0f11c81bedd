import numpy as np


def nucleus_sample(logits: np.ndarray, p: float, temperature: float, u: float) -> int:
    """Invert the distribution function of the nucleus (Holtzman et al. 2020): O(V log V) time."""
    order = np.argsort(-logits, kind="stable")
    if temperature == 0:
        return int(order[0])
    ranked = logits[order]
    running = np.cumsum(np.exp((ranked - ranked[0]) / temperature))
    running /= running[-1]
    mass = running[np.searchsorted(running, p)]
    # Stretching u to the kept mass is the same as dividing all shares by it.
    return int(order[np.searchsorted(running, u * mass, side="right")])
