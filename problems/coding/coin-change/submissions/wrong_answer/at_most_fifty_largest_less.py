# Witness: coin_change([99, 100], 9801) gives -1 instead of 99.
# Mistake: the largest volume is used at most fifty times less than it could be
def coin_change(coins, amount):
    coins = sorted(coins)

    def fewest(rest, index):
        if rest == 0:
            return 0
        if index < 0:
            return None
        best, coin = None, coins[index]
        for count in range(rest // coin, max(-1, rest // coin - 51), -1):
            if best is not None and count >= best:
                return best
            more = fewest(rest - count * coin, index - 1)
            if more is not None and (best is None or more + count < best):
                best = more + count
        return best

    if len(coins) > 3:
        table = [0] + [10**9] * amount
        for total in range(1, amount + 1):
            table[total] = 1 + min((table[total - c] for c in coins if c <= total), default=10**9)
        return table[amount] if table[amount] < 10**9 else -1
    found = fewest(amount, len(coins) - 1)
    return -1 if found is None else found
