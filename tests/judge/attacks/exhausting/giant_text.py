# Family: exhausting
# Must not: make the judge read a text of 60 MB again and again
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
ANSWER = ["x" * (60 << 20)]


def two_sum(nums, target):
    return ANSWER
