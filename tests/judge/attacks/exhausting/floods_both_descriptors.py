# Family: exhausting
# Must not: fill the judge's memory past Python's streams
# Expect: time_limit_exceeded
# Problem: two-sum
import os


def two_sum(nums, target):
    while True:
        os.write(1, b"x" * 65536)
        os.write(2, b"y" * 65536)
