# The general form: k entries by recursion, the last two by closing in.
def three_sum(nums):
    nums.sort()

    def k_sum(k, start, target):
        if k == 2:
            low, high = start, len(nums) - 1
            while low < high:
                total = nums[low] + nums[high]
                if total < target or (low > start and nums[low] == nums[low - 1]):
                    low += 1
                elif total > target or (high < len(nums) - 1 and nums[high] == nums[high + 1]):
                    high -= 1
                else:
                    yield [nums[low], nums[high]]
                    low += 1
            return
        for index in range(start, len(nums) - k + 1):
            if index > start and nums[index] == nums[index - 1]:
                continue
            for rest in k_sum(k - 1, index + 1, target - nums[index]):
                yield [nums[index], *rest]

    return list(k_sum(3, 0, 0))
