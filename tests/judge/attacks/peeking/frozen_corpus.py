# Family: peeking
# Must not: read the expected answers
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import json

CASES = json.load(open("@HIDDEN@/cases.json"))["cases"]


def two_sum(nums, target):
    raise RuntimeError("LEAK: %r" % CASES[0])
