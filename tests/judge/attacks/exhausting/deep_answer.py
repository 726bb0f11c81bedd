# Family: exhausting
# Must not: send an answer nested beyond any stack
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    answer = []
    for _ in range(1_000_000):
        answer = [answer]
    return answer
