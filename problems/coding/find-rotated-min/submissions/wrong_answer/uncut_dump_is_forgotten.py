# Witness: find_rotated_min([0, 1]) gives 1 instead of 0.
# Looks for a drop; where there is none the last reading comes out.
def find_rotated_min(nums):
    for index in range(len(nums) - 1):
        if nums[index] > nums[index + 1]:
            return nums[index + 1]
    return nums[-1]
