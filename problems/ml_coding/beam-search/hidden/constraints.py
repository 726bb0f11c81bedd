"""What the statement promises of every input; the search is gone through to see what decides."""

import numpy as np

APART = 1e-9


def check(logp, bos, eos, width, alpha):
    assert logp.dtype == np.float64
    assert logp.ndim == 3
    places, words = logp.shape[:2]
    assert logp.shape == (places, words, words)
    assert 1 <= places <= 30
    assert 2 <= words <= 100
    assert np.all(np.isneginf(logp) | ((logp >= -60) & (logp <= 0)))
    assert all(type(number) is int for number in (bos, eos, width))
    assert 0 <= bos < words
    assert 0 <= eos < words
    assert bos != eos
    assert 1 <= width <= 20
    assert type(alpha) is float
    assert 0 <= alpha <= 2
    check_decisions(logp, bos, eos, width, alpha)


def check_decisions(logp, bos, eos, width, alpha):
    """Arrays of totals, last words and lengths are enough to follow the search."""
    totals, last, length = np.zeros(1), np.array([bos]), np.zeros(1)
    for table in logp:
        done = last == eos
        grown = totals[~done, np.newaxis] + table[last[~done]]
        possible = np.isfinite(grown)
        parent, word = np.nonzero(possible)
        totals = np.concatenate([totals[done], grown[possible]])
        last = np.concatenate([last[done], word])
        length = np.concatenate([length[done], length[~done][parent] + 1])
        order = np.argsort(-totals)
        if len(order) > width:
            gap = totals[order[width - 1]] - totals[order[width]]
            assert gap >= APART, "a tie decides what is kept"
        order = order[:width]
        totals, last, length = totals[order], last[order], length[order]
    scores = np.sort(totals / length**alpha)
    assert np.all(np.diff(scores) >= APART), "two scores in the result are equal"
