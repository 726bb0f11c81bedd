# Witness: reverse_list([1, 2]) gives [2, 1, 0] instead of [2, 1].
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev = ListNode()
        while head:
            head.next, prev, head = prev, head, head.next
        return prev
