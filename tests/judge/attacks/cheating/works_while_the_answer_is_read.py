# Family: cheating
# Must not: do the work when the answer is fetched
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                yield i
                yield j
                return
