from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    """Fewest coins for every total from 0 up: O(n * amount) time, O(amount) space."""
    fewest: list[float] = [0]
    for total in range(1, amount + 1):
        smaller = (fewest[total - coin] for coin in coins if coin <= total)
        fewest.append(1 + min(smaller, default=inf))
    return -1 if fewest[-1] == inf else fewest[-1]
