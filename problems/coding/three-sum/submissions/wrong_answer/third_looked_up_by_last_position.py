# Witness: three_sum([0, 0, 0]) gives [] instead of [[0, 0, 0]].
# The third may stand before the second; then it is missed unless the roles change.
def three_sum(nums):
    position = {value: index for index, value in enumerate(nums)}
    answer = set()
    for i, a in enumerate(nums):
        if position[a] != i:
            continue
        for j in range(i + 1, len(nums)):
            k = position.get(-a - nums[j])
            if k is not None and k > j:
                answer.add(tuple(sorted((a, nums[j], nums[k]))))
    return [list(triple) for triple in answer]
