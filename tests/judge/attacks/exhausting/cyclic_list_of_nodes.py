# Family: exhausting
# Must not: send a linked list without end
# Expect: wrong_answer, time_limit_exceeded
# Problem: reverse-list
def reverse_list(head):
    if head is not None:
        head.next = head
    return head


class Solution:
    reverseList = staticmethod(reverse_list)
