# Witness: three_sum([0, 5, 0, -5]) gives [[0, 5, -5], [5, 0, -5]] instead of [[-5, 0, 5]].
# Repeats are removed, but as tuples in the order of the input.
def three_sum(nums):
    answer = set()
    for i, a in enumerate(nums):
        seen = set()
        for b in nums[i + 1:]:
            if -a - b in seen:
                answer.add((a, -a - b, b))
            seen.add(b)
    return [list(triple) for triple in answer]
