# The tortoise is moved up to the hare after 2, 4, 8, ... steps.
def has_cycle(head):
    turtle, hare, steps, limit = head, head, 0, 2
    while hare is not None:
        hare = hare.next
        steps += 1
        if hare is not None and hare is turtle:
            return True
        if steps == limit:
            turtle, steps, limit = hare, 0, 2 * limit
    return False
