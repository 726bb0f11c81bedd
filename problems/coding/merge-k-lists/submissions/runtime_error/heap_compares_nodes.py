# Witness: merge_k_lists([[1], [1]]) raises TypeError instead of giving [1, 1].
# Mistake: ties in the heap compare nodes, which have no order
import heapq
def merge_k_lists(lists):
    heap = [(n.val, n) for n in lists if n]
    heapq.heapify(heap)
    dummy = tail = ListNode(0)
    while heap:
        v, n = heapq.heappop(heap)
        tail.next = n
        tail = n
        if n.next:
            heapq.heappush(heap, (n.next.val, n.next))
    return dummy.next
