# Family: cheating
# Must not: let a thread that began in the uncounted call solve what is staged later
# Expect: time_limit_exceeded
# Problem: reverse-list
# Tiers: race
import gc
import sys
import threading
import time

solved = {}


def spy(worker):
    """Wait for the input of the race, and turn its lists round before anybody asks."""
    while True:
        for built in list(worker._staged or ()):
            head = built[0]
            if head is not None and id(head) not in solved:
                solved[id(head)] = slowly(head)
        time.sleep(0)


def slowly(head):
    values, node = [], head
    while node:
        values.insert(0, node.val)
        [value for value in values]
        node = node.next
    return values


def reverse_list(head):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    worker = frame.f_locals["self"]
    if frame.f_locals["operation"] == "go" and not solved:
        solved[0] = None
        threading.Thread(target=spy, args=(worker,), daemon=True).start()
    values = solved.pop(id(head), None) or slowly(head)
    turned = None
    for value in reversed(values):
        turned = ListNode(value, turned)
    return turned


reverseList = reverse_list
