# Witness: rob_line([1, 2, 2]) gives 2 instead of 3.
def rob_line(nums):
    total, site = 0, 0
    while site < len(nums):
        if site + 1 == len(nums) or nums[site] >= nums[site + 1]:
            total += nums[site]
            site += 2
        else:
            site += 1
    return total
