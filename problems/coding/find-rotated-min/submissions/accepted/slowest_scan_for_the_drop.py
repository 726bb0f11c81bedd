# Slowest acceptable: a plain scan for the one place where a reading is below the one before it.
def find_rotated_min(nums):
    for index in range(1, len(nums)):
        if nums[index] < nums[index - 1]:
            return nums[index]
    return nums[0]
