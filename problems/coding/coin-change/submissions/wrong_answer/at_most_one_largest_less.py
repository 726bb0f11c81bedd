# Witness: coin_change([3, 4], 9) gives -1 instead of 3.
def coin_change(coins, amount):
    """Largest first, but also with one stroke less of each volume."""
    coins = sorted(coins, reverse=True)

    def search(index, rest):
        if rest == 0:
            return 0
        if index == len(coins):
            return inf
        most = rest // coins[index]
        return min(count + search(index + 1, rest - count * coins[index]) for count in {most, max(most - 1, 0)})

    best = search(0, amount)
    return best if best < inf else -1
