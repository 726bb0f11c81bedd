"""What the statement promises of every input."""

from collections import Counter


def check(nums, k):
    assert 1 <= len(nums) <= 50_000
    assert all(type(reading) is int and -10_000 <= reading <= 10_000 for reading in nums)
    counts = sorted(Counter(nums).values(), reverse=True)
    assert type(k) is int
    assert 1 <= k <= len(counts)
    assert k == len(counts) or counts[k - 1] > counts[k], "the choice is in doubt"
