# Witness: merge_k_lists([[4], [4]]) raises TypeError instead of giving [4, 4].
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, node) for node in lists if node]
        heapq.heapify(heap)
        dummy = cur = ListNode(0)
        while heap:
            val, node = heapq.heappop(heap)
            cur.next = node
            cur = node
            if node.next:
                heapq.heappush(heap, (node.next.val, node.next))
        return dummy.next
