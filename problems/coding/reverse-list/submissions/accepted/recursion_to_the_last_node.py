# Another algorithm: reverse the rest first, then hang this node behind it. As deep as the list.
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        first = self.reverseList(head.next)
        head.next.next = head
        head.next = None
        return first
