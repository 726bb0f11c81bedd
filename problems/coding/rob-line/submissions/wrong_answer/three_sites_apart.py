# Witness: rob_line([1, 0, 1]) gives 1 instead of 2.
def rob_line(nums):
    dp = [0, 0, 0]
    for value in nums:
        dp.append(max(dp[-1], dp[-3] + value))
    return dp[-1]
