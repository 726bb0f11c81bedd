# Functional: a fold over pairs of totals.
def rob_line(nums):
    step = lambda totals, value: (totals[1], max(totals[1], totals[0] + value))
    return functools.reduce(step, nums, (0, 0))[1]
