def rob_line(nums: list[int]) -> int:
    """Best totals up to the last site and up to the one before: O(n) time, O(1) space."""
    before, best = 0, 0
    for value in nums:
        before, best = best, max(best, before + value)
    return best
