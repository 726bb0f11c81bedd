"""What the statement promises of every input."""


def check(nums, target):
    assert 1 <= len(nums) <= 5_000
    assert all(type(number) is int and -10_000 <= number <= 10_000 for number in nums)
    assert len(set(nums)) == len(nums)
    assert type(target) is int
    assert -10_000 <= target <= 10_000
    start = nums.index(min(nums))
    assert nums[start:] + nums[:start] == sorted(nums), "not a turned rising list"
