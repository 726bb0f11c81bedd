# Witness: rob_line([6, 8, 6]) gives 8 instead of 12.
def rob_line(nums):
    free = set(range(len(nums)))
    total = 0
    for site in sorted(free, key=lambda i: -nums[i]):
        if site in free:
            total += nums[site]
            free -= {site - 1, site, site + 1}
    return total
