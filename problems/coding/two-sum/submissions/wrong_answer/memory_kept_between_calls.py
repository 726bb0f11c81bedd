# Witness: after two_sum([1, 2, 50], 3) the call two_sum([40, 9, 2, 1, 60], 100) sees old readings.
def two_sum(nums, target, position={}):
    for index, value in enumerate(nums):
        if target - value in position:
            return [position[target - value], index]
        position[value] = index
    return []
