# Family: exhausting
# Must not: send an answer that is small in memory and endless on the wire
# Expect: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    answer = [0]
    for _ in range(100):
        answer = [answer, answer]
    return answer
