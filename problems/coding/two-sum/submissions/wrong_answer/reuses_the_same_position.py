# Witness: two_sum([5, 1, 9, 3], 10) gives [0, 0] instead of [1, 2].
def two_sum(nums, target):
    position = {value: index for index, value in enumerate(nums)}
    for index, value in enumerate(nums):
        if target - value in position:
            return [index, position[target - value]]
    return []
