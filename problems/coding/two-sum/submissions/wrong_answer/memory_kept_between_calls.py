# Witness: after two_sum([1, 2, 50], 3) the call two_sum([9, 2, 98, 1], 99) gives [0, 2] instead of [2, 3].
def two_sum(nums, target, position={}):
    for index, value in enumerate(nums):
        if target - value in position:
            return [position[target - value], index]
        position[value] = index
    return []
