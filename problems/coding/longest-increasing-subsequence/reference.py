from bisect import bisect_left


def longest_increasing_subsequence(nums: list[int]) -> int:
    """The smallest last reading for each length of a rise: O(n log n) time, O(n) space."""
    tails: list[int] = []
    for reading in nums:
        place = bisect_left(tails, reading)
        tails[place : place + 1] = [reading]  # behind the last tail this appends
    return len(tails)
