# Witness: two_sum([6, 6], 12) gives [] instead of [0, 1]: a value never pairs with its equal.
def two_sum(nums, target):
    position = {value: index for index, value in enumerate(nums)}
    for value, index in position.items():
        other = position.get(target - value)
        if other is not None and other != index:
            return [index, other]
    return []
