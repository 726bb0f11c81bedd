# Every front is looked at for every bead.
def merge_k_lists(lists):
    front = last = ListNode()
    while True:
        smallest = None
        for thread, node in enumerate(lists):
            if node and (smallest is None or node.val < lists[smallest].val):
                smallest = thread
        if smallest is None:
            return front.next
        last.next = last = lists[smallest]
        lists[smallest] = last.next
