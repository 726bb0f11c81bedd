# Witness: rob_line([7, 0]) gives 0 instead of 7.
# Mistake: returns the state that takes the last site
def rob_line(nums):
    take = skip = 0
    for x in nums:
        take, skip = skip + x, max(skip, take)
    return take
