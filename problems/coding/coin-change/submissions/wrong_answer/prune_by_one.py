# Witness: coin_change([1], 5) gives -1 instead of 5.
# Mistake: depth search prunes a branch that would just improve the best
def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)
    best = [amount + 1]

    def go(i, rest, used):
        if rest == 0:
            best[0] = min(best[0], used)
        elif i < len(coins):
            c = coins[i]
            if used + rest // c + 1 >= best[0]:
                return
            for k in range(rest // c, -1, -1):
                go(i + 1, rest - k * c, used + k)

    go(0, amount, 0)
    return best[0] if best[0] <= amount else -1
