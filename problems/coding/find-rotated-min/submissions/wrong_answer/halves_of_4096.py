# Witness: find_rotated_min(list(range(4097)) + [-1]) gives 4095 instead of -1.
# Mistake: the search starts with a step of 2,048 and never reaches further
def find_rotated_min(nums):
    place, step = -1, 2048
    while step:
        if place + step < len(nums) - 1 and nums[place + step] > nums[-1]:
            place += step
        step //= 2
    return nums[place + 1]
