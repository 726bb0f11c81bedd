# Witness: find_rotated_min([1001]) gives 1000 instead of 1001.
def find_rotated_min(nums):
    best = 1000
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        best = min(best, nums[middle], nums[low])
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle - 1
    return best
