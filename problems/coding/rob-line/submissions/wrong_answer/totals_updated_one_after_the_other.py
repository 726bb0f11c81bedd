# Witness: rob_line([1, 2, 1]) gives 4 instead of 2.
def rob_line(nums):
    drilled, out = 0, 0
    for value in nums:
        out = max(drilled, out)
        drilled = out + value
    return max(drilled, out)
