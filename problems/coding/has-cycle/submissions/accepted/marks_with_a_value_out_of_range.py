# Overwrites the values with one that no list can hold; the list may be changed.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        while head:
            if head.val is Solution:
                return True
            head.val = Solution
            head = head.next
        return False
