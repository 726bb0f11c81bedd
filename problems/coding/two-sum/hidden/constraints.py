"""What the statement promises of every input."""

from collections import Counter

LARGEST = 10**9


def check(nums, target):
    assert 2 <= len(nums) <= 10_000
    assert all(type(n) is int and -LARGEST <= n <= LARGEST for n in nums)
    assert type(target) is int
    assert -LARGEST <= target <= LARGEST
    seen, pairs = Counter(), 0
    for n in nums:
        pairs += seen[target - n]
        seen[n] += 1
    assert pairs == 1, f"{pairs} pairs qualify"
