# Witness: after reverse_list([1, 2]) the call reverse_list([9]) gives [9, 2, 1] instead of [9].
class Solution:
    prev = None

    def reverseList(self, head):
        while head:
            head.next, Solution.prev, head = Solution.prev, head, head.next
        return Solution.prev
