"""What the statement promises of every input."""


def check(nums):
    assert 1 <= len(nums) <= 1_500
    assert all(type(reading) is int and -10_000 <= reading <= 10_000 for reading in nums)
