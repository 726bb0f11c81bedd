# Witness: after has_cycle([[0] * 6000, -1]) the call has_cycle([[0] * 6000, -1]) gives True instead of False.
# Mistake: step counter at module level is never reset
_steps = 0

def has_cycle(head):
    global _steps
    while head:
        head = head.next
        _steps += 1
        if _steps > 10_000:
            return True
    return False
