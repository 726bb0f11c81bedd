# Family: forging
# Must not: break the judge with answers of a round that are a map
# Expect: runtime_error, wrong_answer
# Problem: two-sum
# Tiers: race
from prep.judge.confined import worker

worker.Worker._do_fetch = lambda self, payload: ({0: [0, 1]}, None)

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

two_sum = right
