# Witness: three_sum([0, 0, 1]) gives [[0, 0, 0]] instead of [].
def three_sum(nums):
    values = set(nums)
    answer = set()
    for i, a in enumerate(nums):
        for b in nums[i + 1:]:
            if -a - b in values:
                answer.add(tuple(sorted((a, b, -a - b))))
    return [list(triple) for triple in answer]
