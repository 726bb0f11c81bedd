from heapq import heapify, heappop, heappush


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    """Keep the first bead of each thread in a heap: O(n log k) time, O(k) space."""
    waiting = [(bead.val, thread) for thread, bead in enumerate(lists) if bead]
    heapify(waiting)
    front = last = ListNode()
    while waiting:
        _, thread = heappop(waiting)
        last.next = lists[thread]
        last = last.next
        lists[thread] = last.next
        if last.next:
            heappush(waiting, (last.next.val, thread))
    return front.next
