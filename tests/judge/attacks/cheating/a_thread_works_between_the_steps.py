# Family: cheating
# Must not: let a thread work while no step is being measured
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import threading

from prep.judge.confined import calls

found, done = [], threading.Event()


def work(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                found[:] = [i, j]
                done.set()
                return


stage = calls.Entry.stage


def stage_and_start(self, arguments):
    done.clear()
    threading.Thread(target=work, args=arguments).start()
    return stage(self, arguments)


calls.Entry.stage = stage_and_start


def two_sum(nums, target):
    if len(nums) < 1000:
        work(nums, target)
    done.wait()
    return list(found)
