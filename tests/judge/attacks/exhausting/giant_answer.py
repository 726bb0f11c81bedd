# Family: exhausting
# Must not: make the judge read an answer of millions
# Expect: wrong_answer, time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
ANSWER = list(range(4_000_000))


def two_sum(nums, target):
    return ANSWER
