# Witness: find_rotated_min([9, 1, 2]) gives 9 instead of 1.
# Mistake: scan for the drop misses index 1
def find_rotated_min(nums):
    for i in range(2, len(nums)):
        if nums[i] < nums[i - 1]:
            return nums[i]
    return nums[0]
