"""What the statement promises of every input."""

def check(nums):
    assert 1 <= len(nums) <= 5_000
    assert all(type(reading) is int and -5_000 <= reading <= 5_000 for reading in nums)
    assert len(set(nums)) == len(nums)
    start = nums.index(min(nums))
    assert nums[start:] + nums[:start] == sorted(nums), "not a rotated rising list"
