# Witness: rob_line([1, 0, 1]) gives 1 instead of 2.
# Without the sites of value 0 others become neighbours.
def rob_line(nums):
    before, best = 0, 0
    for value in filter(None, nums):
        before, best = best, max(best, before + value)
    return best
