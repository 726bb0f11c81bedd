# Witness: rob_line([8, 0, 1, 6]) gives 9 instead of 14.
# Mistake: compares the even sites with the odd ones
def rob_line(nums):
    return max(sum(nums[::2]), sum(nums[1::2]))
