# Family: cheating
# Must not: do the work while the input is built
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
from prep.judge.confined import calls

answer = []


def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]


stage = calls.Entry.stage


def stage_and_solve(self, arguments):
    answer[:] = [pairs(*arguments)]
    return stage(self, arguments)


calls.Entry.stage = stage_and_solve


def two_sum(nums, target):
    return answer.pop() if answer else pairs(nums, target)
