# Witness: merge_k_lists([[-1, 0, 4]]) gives [-1] instead of [-1, 0, 4].
# Mistake: a bead of size 0 is taken for the end of its thread
import heapq

class Solution:
    def mergeKLists(self, lists):
        heap = [(n.val, i, n) for i, n in enumerate(lists) if n]
        heapq.heapify(heap)
        dummy = tail = ListNode(0)
        while heap:
            v, i, n = heapq.heappop(heap)
            tail.next = n
            tail = n
            if n.next and n.next.val:
                heapq.heappush(heap, (n.next.val, i, n.next))
        tail.next = None
        return dummy.next

def merge_k_lists(lists):
    return Solution().mergeKLists(lists)
