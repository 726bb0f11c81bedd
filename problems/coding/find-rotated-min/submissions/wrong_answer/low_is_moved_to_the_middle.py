# Witness: find_rotated_min([1, 0]) gives 1 instead of 0.
# Ends the search when nothing moves any more, on the larger of two.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            if low == middle:
                break
            low = middle
        else:
            high = middle
    return nums[low]
