# Witness: rob_line([5]), then rob_line([7]) in one process gives 5 instead of 7.
# Mistake: the memo by index survives the call
def rob_line(nums, i=0, memo={}):
    if i >= len(nums):
        return 0
    if i not in memo:
        memo[i] = max(rob_line(nums, i + 1), nums[i] + rob_line(nums, i + 2))
    return memo[i]
