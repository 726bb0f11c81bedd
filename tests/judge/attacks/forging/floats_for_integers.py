# Family: forging
# Must not: pass floats where integers are asked for
# Expect: wrong_answer
# Problem: two-sum
def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    return [float(index) for index in right(nums, target)]
