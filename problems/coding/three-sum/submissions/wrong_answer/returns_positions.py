# Witness: three_sum([0, 0, 0]) gives [[0, 1, 2]] instead of [[0, 0, 0]].
def three_sum(nums):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    answer = []
    for i in range(len(order)):
        if i and nums[order[i]] == nums[order[i - 1]]:
            continue
        left, right = i + 1, len(order) - 1
        while left < right:
            total = nums[order[i]] + nums[order[left]] + nums[order[right]]
            if total == 0:
                answer.append([order[i], order[left], order[right]])
            if total <= 0:
                left += 1
            else:
                right -= 1
    return answer
