# Every choice, exponential.
def rob_line(nums):
    if not nums:
        return 0
    return max(rob_line(nums[1:]), nums[0] + rob_line(nums[2:]))
