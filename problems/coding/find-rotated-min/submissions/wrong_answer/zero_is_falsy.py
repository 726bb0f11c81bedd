# Witness: find_rotated_min([1, 0]) gives 1 instead of 0.
# A best value of zero is replaced by whatever comes next.
def find_rotated_min(nums):
    best = None
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        best = min(best or nums[middle], nums[middle])
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            best = min(best or nums[middle], nums[middle])
            high = middle - 1
    return best or nums[0]
