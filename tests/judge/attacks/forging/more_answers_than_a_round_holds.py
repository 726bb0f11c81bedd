# Family: forging
# Must not: be accepted for more answers than were asked for
# Expect: runtime_error, wrong_answer
# Problem: two-sum
# Tiers: race
from prep.judge.confined import worker

fetch = worker.Worker._do_fetch
worker.Worker._do_fetch = lambda self, payload: (fetch(self, payload)[0] * 2, None)

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

two_sum = right
