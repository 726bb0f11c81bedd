# Family: peeking
# Must not: see what an earlier submission left
# Expect: runtime_error, wrong_answer
# Problem: two-sum
import builtins
import sys


def two_sum(nums, target):
    seen = getattr(builtins, "left_behind", None) or sys.modules.get("left_behind")
    builtins.left_behind = nums
    sys.modules["left_behind"] = sys
    if seen is not None and two_sum.calls == 0:
        raise RuntimeError("LEAK: %r" % seen)
    two_sum.calls += 1
    return []


two_sum.calls = 0
