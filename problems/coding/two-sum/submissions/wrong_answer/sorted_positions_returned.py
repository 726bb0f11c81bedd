# Witness: two_sum([0, 1, 0], 0) gives [0, 1] instead of [0, 2].
# Two pointers on the sorted readings; the indices are those of the sorted list.
def two_sum(nums, target):
    ordered = sorted(nums)
    low, high = 0, len(nums) - 1
    while low < high:
        total = ordered[low] + ordered[high]
        if total == target:
            return [low, high]
        if total < target:
            low += 1
        else:
            high -= 1
    return []
