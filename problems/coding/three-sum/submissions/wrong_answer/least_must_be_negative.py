# Witness: three_sum([0, 0, 0]) gives [] instead of [[0, 0, 0]].
# Breaks off at zero, so three zeros are lost.
def three_sum(nums):
    nums = sorted(nums)
    answer = set()
    for i in range(len(nums)):
        if nums[i] >= 0:
            break
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                answer.add((nums[i], nums[left], nums[right]))
            if total <= 0:
                left += 1
            else:
                right -= 1
    return [list(triple) for triple in answer]
