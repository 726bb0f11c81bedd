# Witness: find_rotated_min([4, 0, 1, 2, 3]) gives 4 instead of 0.
# Starts the search in the middle and walks right to the drop.
def find_rotated_min(nums):
    m = (len(nums) - 1) // 2
    if nums[0] < nums[-1]:
        return nums[0]
    for i in range(m, len(nums)):
        if nums[i] < nums[i - 1]:
            return nums[i]
    return nums[0]
