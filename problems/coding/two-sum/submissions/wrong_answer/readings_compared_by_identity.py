# Witness: two_sum([-9, 3], -6) gives [] instead of [0, 1].
# "is" on integers holds only from -5 to 256.
def two_sum(nums, target):
    for i, x in enumerate(nums):
        want = target - x
        for j in range(i):
            if nums[j] is want:
                return [j, i]
    return []
