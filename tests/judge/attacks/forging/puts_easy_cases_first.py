# Family: forging
# Must not: be asked other cases than those of the suite
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import struct
import sys

def wire():
    """The worker, its socket, the number and the operation of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    worker = frame.f_locals["self"]
    return worker, worker._channel, frame.f_locals["number"], frame.f_locals["operation"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)


prepared = wire()[0]._ahead
prepared[:] = prepared[:1] * len(prepared)


def two_sum(nums, target):
    return [2, 3]
