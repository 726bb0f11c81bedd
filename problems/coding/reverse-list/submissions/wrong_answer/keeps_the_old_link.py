# Witness: reverse_list([1, 2]) gives a list with a cycle instead of [2, 1].
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        first = self.reverseList(head.next)
        head.next.next = head
        return first
