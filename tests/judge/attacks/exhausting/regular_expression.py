# Family: exhausting
# Must not: hang the judge in the regex engine
# Expect: time_limit_exceeded
# Problem: two-sum
import re


def two_sum(nums, target):
    return re.match(r"(a+)+b", "a" * 60)
