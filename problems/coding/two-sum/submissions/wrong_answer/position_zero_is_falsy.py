# Witness: two_sum([3, 4], 7) gives [] instead of [0, 1].
def two_sum(nums, target):
    position = {}
    for index, value in enumerate(nums):
        if position.get(target - value):
            return [position[target - value], index]
        position[value] = index
    return []
