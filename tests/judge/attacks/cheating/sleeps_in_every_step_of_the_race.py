# Family: cheating
# Must not: keep the judge waiting for minutes, step by step
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import time

from prep.judge.confined import calls

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

stage, answer = calls.Entry.stage, calls.Entry.answer
racing = []


def sleepy_stage(self, arguments):
    racing.append(time.sleep(1.8))
    return stage(self, arguments)


def sleepy_answer(self, returned):
    if racing:
        time.sleep(1.8)
    return answer(self, returned)


calls.Entry.stage, calls.Entry.answer = sleepy_stage, sleepy_answer


def two_sum(nums, target):
    if racing:
        time.sleep(1.8)
        end = time.process_time() + 0.05
        while time.process_time() < end:
            pass
    return right(nums, target)
