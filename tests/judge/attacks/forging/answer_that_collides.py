# Family: forging
# Must not: keep the judge busy with an ordinary answer of colliding numbers
# Expect: wrong_answer, time_limit_exceeded
# Problem: two-sum
ANSWER = [k * (2**61 - 1) for k in range(1, 50_001)]


def two_sum(nums, target):
    return ANSWER
