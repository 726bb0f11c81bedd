"""What the statement promises of every input."""


def check(nums):
    assert 1 <= len(nums) <= 100
    assert all(type(value) is int and 0 <= value <= 400 for value in nums)
