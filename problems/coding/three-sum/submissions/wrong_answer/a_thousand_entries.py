# Witness: three_sum([-1] * 1000 + [0, 1]) gives [] instead of [[-1, 0, 1]].
# Mistake: only the first 1,000 entries after sorting are read
def three_sum(nums):
    nums = sorted(nums)[:1000]
    found = set()
    for i in range(len(nums) - 2):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                found.add((nums[i], nums[low], nums[high]))
            if total <= 0:
                low += 1
            else:
                high -= 1
    return [list(triple) for triple in found]
