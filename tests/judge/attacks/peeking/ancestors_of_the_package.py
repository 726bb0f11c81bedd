# Family: peeking
# Must not: learn where prep keeps the bank from its own modules
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import sys


def two_sum(nums, target):
    for module in list(sys.modules.values()):
        place = getattr(module, "__file__", None) or ""
        if "prep" in place:
            for up in ("../../../../problems", "../../problems", "../problems", "../../../problems"):
                folder = os.path.join(os.path.dirname(place), up)
                try:
                    raise RuntimeError("LEAK: %r" % os.listdir(folder))
                except OSError:
                    continue
    raise RuntimeError("refused")
