"""What the statement promises of every input."""

def check(nums):
    assert 3 <= len(nums) <= 1_500
    assert all(type(amount) is int and -100_000 <= amount <= 100_000 for amount in nums)
