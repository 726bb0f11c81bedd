# Witness: after coin_change([2], 4) the call coin_change([4], 4) gives 2 instead of 1.
# Mistake: results are remembered by amount for all racks
_memo = {0: 0}

def coin_change(coins, amount):
    for x in range(1, amount + 1):
        if x not in _memo:
            options = [_memo[x - c] for c in coins if c <= x and _memo[x - c] >= 0]
            _memo[x] = min(options) + 1 if options else -1
    return _memo[amount]
