# Family: peeking
# Must not: find answers in the frames above the call
# Expect: runtime_error
# Problem: two-sum
import sys


def two_sum(nums, target):
    frame, seen = sys._getframe(), []
    while frame is not None:
        for name, value in frame.f_locals.items():
            if any(word in name.lower() for word in ("expected", "answers", "reference", "hidden", "corpus")):
                seen.append((frame.f_code.co_name, name))
            if type(value) is dict and any("expected" in str(key) for key in value):
                seen.append((frame.f_code.co_name, name))
        frame = frame.f_back
    if seen:
        raise RuntimeError("LEAK: %r" % seen)
    raise RuntimeError("refused")
