# Family: exhausting
# Must not: keep its process alive by threads
# Expect: wrong_answer, time_limit_exceeded
# Problem: two-sum
import threading

threading.stack_size(1 << 20)


def two_sum(nums, target):
    if threading.active_count() < 8:
        threading.Thread(target=lambda: [None for _ in iter(int, 1)]).start()
    return []
