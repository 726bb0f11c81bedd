# Witness: rob_line([0] * 15 + [1, 1]) gives 2 instead of 1.
# Every piece is solved exactly, but neighbours across a border are both drilled.
def rob_line(nums):
    total = 0
    for start in range(0, len(nums), 16):
        before, best = 0, 0
        for value in nums[start:start + 16]:
            before, best = best, max(best, before + value)
        total += best
    return total
