# Family: exhausting
# Must not: send an answer that contains itself
# Expect: wrong_answer
# Problem: two-sum
def two_sum(nums, target):
    answer = [0, 1]
    answer.append(answer)
    return answer
