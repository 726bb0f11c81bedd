# Witness: merge_k_lists([[]]) raises AttributeError instead of giving [].
def merge_k_lists(lists):
    heap = [(node.val, thread, node) for thread, node in enumerate(lists)]
    heapq.heapify(heap)
    front = last = ListNode()
    while heap:
        _, thread, node = heapq.heappop(heap)
        last.next = last = node
        if node.next:
            heapq.heappush(heap, (node.next.val, thread, node.next))
    return front.next
