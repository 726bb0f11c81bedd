# Witness: reverse_list([1, 2, 3]) gives [1] instead of [3, 2, 1].
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return head
