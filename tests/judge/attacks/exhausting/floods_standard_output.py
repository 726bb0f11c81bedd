# Family: exhausting
# Must not: fill the judge's memory with output
# Expect: time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    while True:
        print("x" * 999)
