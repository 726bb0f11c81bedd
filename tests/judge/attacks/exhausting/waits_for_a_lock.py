# Family: exhausting
# Must not: wait for what never comes
# Expect: time_limit_exceeded
# Problem: two-sum
import threading


def two_sum(nums, target):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
