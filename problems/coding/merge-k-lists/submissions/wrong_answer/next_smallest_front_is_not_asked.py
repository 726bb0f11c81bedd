# Witness: merge_k_lists([[], [3], [-7], [-8, 9], [9]]) gives [-8, 9, -7, 3, 9] instead of [-8, -7, 3, 9, 9].
# Takes beads from the thread with the smallest front until it passes the front it was compared
# with first; another thread may have a smaller front by then.
def merge_k_lists(lists):
    waiting = [node for node in lists if node]
    front = last = ListNode()
    while waiting:
        waiting.sort(key=lambda node: node.val)
        node = waiting.pop(0)
        bound = waiting[-1].val if waiting else None
        while node and (bound is None or node.val <= bound):
            last.next = last = node
            node = node.next
        if node:
            waiting.append(node)
    return front.next
