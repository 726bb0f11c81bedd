# Witness: coin_change([1], 1000) gives -1 instead of 1000.
def coin_change(coins, amount):
    """Breadth-first, for at most a thousand strokes."""
    reached, frontier = {0}, {0}
    for strokes in range(1000):
        if amount in frontier:
            return strokes
        frontier = {t + c for t in frontier for c in coins if t + c <= amount} - reached
        reached |= frontier
    return -1
