# Witness: find_rotated_min([1, 2, 0]) gives 2 instead of 0.
# Doubles the step until it is past the drop; the reading at the end of the block is not looked at.
def find_rotated_min(nums):
    if nums[0] <= nums[-1]:
        return nums[0]
    step = 1
    while 2 * step < len(nums) and nums[2 * step] > nums[0]:
        step *= 2
    return min(nums[step : 2 * step])
