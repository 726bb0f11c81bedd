# Witness: rob_line([1, 2]) gives 1 instead of 2.
def rob_line(nums):
    dp = [0, nums[0]]
    for i in range(1, len(nums) - 1):
        dp.append(max(dp[i], dp[i - 1] + nums[i]))
    return dp[-1]
