# Slowest acceptable: one frame and one entry of a set for every node.
class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        def comes_back(node: Optional[ListNode], seen: Set[int]) -> bool:
            if node is None:
                return False
            if id(node) in seen:
                return True
            seen.add(id(node))
            return comes_back(node.next, seen)

        return comes_back(head, set())
