# Witness: find_rotated_min([2, 0, 1]) gives 2 instead of 0.
def find_rotated_min(nums):
    if len(nums) <= 2:
        return min(nums)
    m = len(nums) // 2
    if nums[m] > nums[-1]:
        return find_rotated_min(nums[m + 1 :])
    return find_rotated_min(nums[:m])
