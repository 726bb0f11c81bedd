# Family: forging
# Must not: return a reversed list that is the input itself
# Expect: wrong_answer, runtime_error
# Problem: reverse-list
def reverse_list(head):
    return head


class Solution:
    def reverseList(self, head):
        return head
