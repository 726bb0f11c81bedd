# Witness: rob_line([5, 3]) gives 8 instead of 5.
# Mistake: the second assignment already uses the new value of the first
def rob_line(nums):
    take = skip = 0
    for x in nums:
        take = skip + x
        skip = max(skip, take)
    return max(take, skip)
