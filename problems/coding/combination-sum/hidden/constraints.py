"""What the statement promises of every input."""

MOST = 149


def check(candidates, target):
    assert 1 <= len(candidates) <= 30
    assert all(type(length) is int and 2 <= length <= 40 for length in candidates)
    assert len(set(candidates)) == len(candidates)
    assert type(target) is int
    assert 1 <= target <= 40
    assert selections(candidates, target) <= MOST, "too many selections"


def selections(candidates, target):
    """How many there are, counted without making them."""
    ways = [1] + [0] * target
    for length in candidates:
        for total in range(length, target + 1):
            ways[total] += ways[total - length]
    return ways[target]
