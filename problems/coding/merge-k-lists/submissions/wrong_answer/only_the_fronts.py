# Witness: merge_k_lists([[1, 2], [3]]) gives [1, 3] instead of [1, 2, 3].
def merge_k_lists(lists):
    head = None
    for size in sorted((node.val for node in lists if node), reverse=True):
        head = ListNode(size, head)
    return head
