# Quadratic: a list instead of a set, fifty million comparisons for 10,000 nodes.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        seen = []
        while head:
            if head in seen:
                return True
            seen.append(head)
            head = head.next
        return False
