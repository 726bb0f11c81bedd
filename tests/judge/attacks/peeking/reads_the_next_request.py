# Family: peeking
# Must not: read requests that it is not yet answering
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import os
import sys


def two_sum(nums, target):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    channel = frame.f_locals["self"]._channel
    channel.setblocking(False)
    try:
        data = channel.recv(1 << 20)
    except BlockingIOError:
        data = b""
    channel.setblocking(True)
    if b"expected" in data or b"def plante" in data:
        raise RuntimeError("LEAK: %r" % data[:50])
    return []
