# Family: exhausting
# Must not: send a linked list that grows as it is read
# Expect: wrong_answer, time_limit_exceeded, runtime_error
# Problem: reverse-list
class Growing:
    val = 0

    @property
    def next(self):
        return Growing()


class Solution:
    def reverseList(self, head):
        return Growing()
