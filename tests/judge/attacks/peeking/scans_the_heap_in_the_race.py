# Family: peeking
# Must not: find the reference's text beside the racing solution
# Expect: runtime_error, wrong_answer
# Problem: two-sum
# Tiers: race
import gc

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    if len(nums) > 1000:
        for item in gc.get_objects():
            if type(item) is dict and "position" in item and "partner" in item:
                raise RuntimeError("LEAK: the reference's names")
        return []
    return right(nums, target)
