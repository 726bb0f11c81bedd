# Another algorithm: a half whose ends rise is in order; the other one is searched further.
def find_rotated_min(nums):
    def least(low, high):
        if nums[low] <= nums[high]:
            return nums[low]
        middle = (low + high) // 2
        return min(least(low, middle), least(middle + 1, high))

    return least(0, len(nums) - 1)
