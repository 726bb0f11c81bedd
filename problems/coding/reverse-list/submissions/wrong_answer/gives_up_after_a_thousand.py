# Witness: reverse_list(list(range(1001)))[0] gives 999 instead of 1000: the cap of recursion copied into a loop.
def reverse_list(head):
    turned, steps = None, 0
    while head and steps < 1000:
        head.next, turned, head = turned, head, head.next
        steps += 1
    return turned
