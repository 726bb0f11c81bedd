# Witness: rob_line([1, 1, 1, 1]) gives 3 instead of 2.
# The memory is keyed by the grams of a site.
def rob_line(nums):
    memory = {}

    def best(site):
        if site >= len(nums):
            return 0
        if nums[site] not in memory:
            memory[nums[site]] = max(best(site + 1), nums[site] + best(site + 2))
        return memory[nums[site]]

    return best(0)
