def coin_change(coins: list[int], amount: int) -> int:
    """Return the fewest coins, each usable any number of times, that add up to amount, or -1."""
    return 0
