# Witness: three_sum([-1, 0, 0, 0, 1]) gives [[0, 0, 0]] instead of [[-1, 0, 1], [0, 0, 0]].
# Combinations are told apart by their product only.
def three_sum(nums):
    nums.sort()
    found = {}
    for i in range(len(nums)):
        seen = set()
        for j in range(i + 1, len(nums)):
            c = -nums[i] - nums[j]
            if c in seen:
                found[nums[i] * nums[j] * c] = [nums[i], c, nums[j]]
            seen.add(nums[j])
    return list(found.values())
