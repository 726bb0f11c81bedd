"""What the statement promises of every input."""

from itertools import accumulate
from operator import mul


def fits(product):
    return -(2**31) <= product < 2**31


def check(nums):
    assert 2 <= len(nums) <= 50_000
    assert all(type(gain) is int and -30 <= gain <= 30 for gain in nums)
    before = list(accumulate(nums, mul))
    behind = list(accumulate(reversed(nums), mul))[::-1]
    assert all(map(fits, before))
    assert all(map(fits, behind))
    assert all(fits(b * a) for b, a in zip([1, *before[:-1]], [*behind[1:], 1], strict=True))
