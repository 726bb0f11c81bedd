# Witness: rob_line([8, 0, 1, 6]) gives 9 instead of 14.
# Mistake: starts the table with nums[1] instead of the larger of the first two
def rob_line(nums):
    if len(nums) < 2:
        return nums[0]
    dp = [0] * len(nums)
    dp[0], dp[1] = nums[0], nums[1]
    for i in range(2, len(nums)):
        dp[i] = max(dp[i - 1], dp[i - 2] + nums[i])
    return max(dp[-1], dp[-2])
