# Family: exhausting
# Must not: send an answer that never ends
# Expect: wrong_answer, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    while True:
        yield 0
