# Family: exhausting
# Must not: hang when its process ends
# Expect: wrong_answer
# Problem: two-sum
import atexit
import threading


def forever():
    while True:
        pass


atexit.register(forever)
threading._register_atexit(forever)


def two_sum(nums, target):
    return []
