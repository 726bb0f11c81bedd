# Witness: merge_k_lists([[], [1]]) gives [] instead of [1].
def merge_k_lists(lists):
    heap = []
    for thread, node in enumerate(lists):
        if node is None:
            break
        heap.append((node.val, thread, node))
    heapq.heapify(heap)
    front = last = ListNode()
    while heap:
        _, thread, node = heapq.heappop(heap)
        last.next = last = node
        if node.next:
            heapq.heappush(heap, (node.next.val, thread, node.next))
    return front.next
