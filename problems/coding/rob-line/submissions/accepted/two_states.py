# Two totals, with and without the last site.
def rob_line(nums):
    take = skip = 0
    for x in nums:
        take, skip = skip + x, max(skip, take)
    return max(take, skip)
