# Family: exhausting
# Must not: keep the judge busy with reading answers
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
answer = [()] * 1_000_000


def two_sum(nums, target):
    return answer
