# Family: honest
# Must not: be refused for starting a thread
# Expect: accepted
# Problem: two-sum
import threading

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    found = []
    thread = threading.Thread(target=lambda: found.append(right(nums, target)))
    thread.start()
    thread.join()
    return found[0]
