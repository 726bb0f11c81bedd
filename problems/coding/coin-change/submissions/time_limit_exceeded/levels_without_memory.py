# Breadth-first, but an amount is queued again for every way to reach it.
def coin_change(coins, amount):
    queue = deque([(0, 0)])
    while queue:
        total, strokes = queue.popleft()
        if total == amount:
            return strokes
        queue.extend((total + coin, strokes + 1) for coin in coins if total + coin <= amount)
    return -1
