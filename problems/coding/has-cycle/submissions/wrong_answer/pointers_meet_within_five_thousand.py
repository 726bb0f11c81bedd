# Witness: has_cycle([[0] * 6000, 0]) gives False instead of True.
# Mistake: gives up after 5000 steps of the slow pointer
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        for _ in range(5_000):
            if fast is None or fast.next is None:
                return False
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False
