# Family: escaping
# Must not: be spared when the judge ends it
# Expect: runtime_error, time_limit_exceeded
# Problem: two-sum
import os
import signal
import threading


def ignore(*_):
    pass


def two_sum(nums, target):
    for number in range(1, 65):
        try:
            signal.signal(number, ignore)
        except (OSError, ValueError, RuntimeError):
            pass
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    for _ in range(4):
        threading.Thread(target=lambda: [None for _ in iter(int, 1)]).start()
    raise RuntimeError("refused")
