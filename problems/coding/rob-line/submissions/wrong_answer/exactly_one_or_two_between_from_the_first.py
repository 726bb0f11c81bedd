# Witness: rob_line([0, 1]) gives 0 instead of 1.
# Every choice is made to begin at site 0.
def rob_line(nums):
    @cache
    def best(site):
        if site >= len(nums):
            return 0
        return nums[site] + max(best(site + 2), best(site + 3))

    return best(0)
