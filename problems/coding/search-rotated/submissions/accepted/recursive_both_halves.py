# Searches a half that is out of order further, and one in order only if the target may be in it.
def search_rotated(nums, target):
    def search(low, high):
        if low == high:
            return low if nums[low] == target else -1
        if nums[low] <= nums[high] and not nums[low] <= target <= nums[high]:
            return -1
        middle = (low + high) // 2
        return max(search(low, middle), search(middle + 1, high))

    return search(0, len(nums) - 1)
