# Witness: find_rotated_min([3, 9, 2]) gives 3 instead of 2.
# Takes the gaps between readings to be equal.
def find_rotated_min(nums):
    if nums[0] <= nums[-1]:
        return nums[0]
    step = (max(nums) - min(nums)) // (len(nums) - 1) or 1
    place = (max(nums) - nums[0]) // step + 1
    return nums[place % len(nums)]
