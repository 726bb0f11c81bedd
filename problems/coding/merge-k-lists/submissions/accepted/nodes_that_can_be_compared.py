# Teaches the nodes to compare themselves.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        ListNode.__lt__ = lambda self, other: self.val < other.val
        heap = [node for node in lists if node]
        heapq.heapify(heap)
        dummy = tail = ListNode()
        while heap:
            node = heap[0]
            tail.next = tail = node
            if node.next:
                heapq.heapreplace(heap, node.next)
            else:
                heapq.heappop(heap)
        return dummy.next
