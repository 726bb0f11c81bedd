# Family: exhausting
# Must not: fill the judge's memory with one line
# Expect: wrong_answer, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    print("x" * (32 << 20), end="")
    return []
