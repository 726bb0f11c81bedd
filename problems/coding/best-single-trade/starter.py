def best_single_trade(levels: list[int]) -> int:
    """Return the largest rise from an earlier to a later reading, 0 if there is none."""
    return -1
