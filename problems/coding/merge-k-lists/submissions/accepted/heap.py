# A heap of the first beads, the threads of the given list shortened on the way.
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
            if n.next:
                heapq.heappush(heap, (n.next.val, i, n.next))
        tail.next = None
        return dummy.next

def merge_k_lists(lists):
    return Solution().mergeKLists(lists)
