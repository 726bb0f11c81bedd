# Witness: find_rotated_min([1, 2, 0]) gives 1 instead of 0.
# Goes to the half with the smaller first reading.
def find_rotated_min(nums):
    while len(nums) > 2:
        m = len(nums) // 2
        nums = nums[:m] if nums[0] < nums[m] else nums[m:]
    return min(nums)
