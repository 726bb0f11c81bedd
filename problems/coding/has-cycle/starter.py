def has_cycle(head: ListNode | None) -> bool:
    """Return True if following next from head never ends."""
    return False
