# Witness: three_sum([0, 0, 0, 0]) gives [[0, 0, 0], [0, 0, 0], [0, 0, 0]] instead of [[0, 0, 0]].
def three_sum(nums):
    nums = sorted(nums)
    answer = []
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                answer.append([nums[i], nums[left], nums[right]])
                left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return answer
