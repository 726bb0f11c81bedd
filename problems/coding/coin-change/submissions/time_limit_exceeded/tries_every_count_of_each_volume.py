# O(n * amount * amount / smallest volume): a loop over counts inside the table.
def coin_change(coins, amount):
    fewest = [0] + [inf] * amount
    for coin in coins:
        before = fewest[:]
        for total in range(coin, amount + 1):
            for count in range(1, total // coin + 1):
                if before[total - count * coin] + count < fewest[total]:
                    fewest[total] = before[total - count * coin] + count
    return fewest[amount] if fewest[amount] < inf else -1
