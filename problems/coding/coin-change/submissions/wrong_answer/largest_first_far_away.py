# Witness: coin_change([6, 5], 21) gives -1 instead of 4.
# Mistake: takes the largest volume greedily until the amount is below twice the largest
def coin_change(coins, amount):
    top = max(coins)
    taken = max(0, amount // top - 1)
    rest = amount - taken * top
    best = [0] + [rest + 1] * rest
    for x in range(1, rest + 1):
        for c in coins:
            if c <= x:
                best[x] = min(best[x], best[x - c] + 1)
    return best[rest] + taken if best[rest] <= rest else -1
