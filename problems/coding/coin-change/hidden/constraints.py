"""What the statement promises of every input."""

def check(coins, amount):
    assert 1 <= len(coins) <= 12
    assert all(type(coin) is int and 1 <= coin <= 2**31 - 1 for coin in coins)
    assert len(set(coins)) == len(coins)
    assert type(amount) is int
    assert 0 <= amount <= 10_000
