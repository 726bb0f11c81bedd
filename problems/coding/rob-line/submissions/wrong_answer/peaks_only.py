# Witness: rob_line([2, 3, 2]) gives 3 instead of 4.
# Drills each site that is at least as rich as both neighbours, and not beside a drilled one.
def rob_line(nums):
    total, last = 0, -2
    for i, value in enumerate(nums):
        peak = value >= max(nums[max(0, i - 1):i + 2])
        if peak and last < i - 1:
            total += value
            last = i
    return total
