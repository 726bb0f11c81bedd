# Brent: the tortoise stays and is moved up to the hare after 1, 2, 4, 8, ... steps.
def has_cycle(head):
    tortoise, hare, limit, steps = head, head and head.next, 1, 0
    while hare is not None:
        if hare is tortoise:
            return True
        steps += 1
        if steps == limit:
            tortoise, limit, steps = hare, 2 * limit, 0
        hare = hare.next
    return False
