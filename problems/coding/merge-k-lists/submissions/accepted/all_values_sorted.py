# Forgets that the threads are in order: collect, sort, string anew.
def merge_k_lists(lists):
    sizes = []
    for node in lists:
        while node:
            sizes.append(node.val)
            node = node.next
    head = None
    for size in sorted(sizes, reverse=True):
        head = ListNode(size, head)
    return head
