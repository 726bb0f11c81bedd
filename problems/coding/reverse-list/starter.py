def reverse_list(head: ListNode | None) -> ListNode | None:
    """Return the first node of the list in opposite order."""
    return head
