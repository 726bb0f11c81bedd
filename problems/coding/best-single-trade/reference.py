def best_single_trade(levels: list[int]) -> int:
    """Measure each reading from the lowest one so far: O(n) time, O(1) space."""
    lowest = levels[0]
    best = 0
    for level in levels:
        lowest = min(lowest, level)
        best = max(best, level - lowest)
    return best
