# Witness: search_rotated([3, 1], 1) gives -1 instead of 1.
# Walks backwards with negative indices and returns one of them.
def search_rotated(nums, target):
    if target >= nums[0]:
        slot = 0
        while slot < len(nums) and nums[slot] < target:
            slot += 1
        return slot if slot < len(nums) and nums[slot] == target else -1
    slot = -1
    while slot > -len(nums) and nums[slot] > target:
        slot -= 1
    return slot if nums[slot] == target else -1
