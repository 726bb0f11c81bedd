# Family: exhausting
# Must not: fill the machine with threads
# Expect: runtime_error, time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
import threading
import time

threading.stack_size(65536)


def two_sum(nums, target):
    while True:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
