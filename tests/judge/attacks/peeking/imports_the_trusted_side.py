# Family: peeking
# Must not: import the judge's trusted side
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import importlib
import sys

sys.path.append("@PREP@/..")


def two_sum(nums, target):
    for name in ("prep.judge.trusted.judging", "prep.bank.package", "prep.judge.host", "prep.storage", "prep.cli"):
        try:
            raise RuntimeError("LEAK: %r" % importlib.import_module(name))
        except ImportError:
            continue
    raise RuntimeError("refused")
