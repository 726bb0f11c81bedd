# Witness: after find_rotated_min([3, 4, 1, 2]) the call find_rotated_min([3, 0, 1, 2]) gives 1
#   instead of 0.
MEMO = {}


def find_rotated_min(nums):
    key = (nums[0], len(nums))
    if key not in MEMO:
        MEMO[key] = min(nums)
    return MEMO[key]
