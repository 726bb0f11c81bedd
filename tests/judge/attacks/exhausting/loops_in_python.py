# Family: exhausting
# Must not: hang the judge
# Expect: time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    while True:
        pass
