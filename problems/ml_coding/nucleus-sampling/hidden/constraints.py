"""What the statement promises of every input."""

import numpy as np

NEAR = 1e-9


def check(logits, p, temperature, u):
    assert logits.dtype == np.float64
    assert logits.ndim == 1
    assert 1 <= logits.size <= 100_000
    possible = logits[~np.isneginf(logits)]
    assert possible.size >= 1
    assert np.all(np.abs(possible) <= 10**4)
    gaps = np.diff(np.sort(possible))
    assert np.all((gaps == 0) | (gaps >= 1e-6 * (1 - NEAR))), "two scores nearly equal"
    assert all(type(number) is float for number in (p, temperature, u))
    assert 0 <= p <= 0.999 or p == 1
    assert temperature == 0 or 0.01 <= temperature <= 100
    assert 0 <= u <= 0.999_999
    if temperature:
        check_decisions(np.sort(logits)[::-1], p, temperature, u)


def check_decisions(ranked, p, temperature, u):
    """Neither the cut nor the choice hangs on rounding."""
    weights = np.exp((ranked - ranked[0]) / temperature)
    running = np.cumsum(weights / weights.sum())
    exact = weights.size == 2 and not ranked.any()
    if p < 1:
        cut = np.abs(running - p)
        assert np.all(cut >= NEAR) or (exact and np.all((cut >= NEAR) | (cut == 0)))
    kept = running[: np.searchsorted(running, p) + 1]
    ends = np.abs(kept / kept[-1] - u)
    assert np.all(ends >= NEAR) or (exact and np.all((ends >= NEAR) | (ends == 0)))
