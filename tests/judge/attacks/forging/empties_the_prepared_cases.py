# Family: forging
# Must not: be accepted for cases that it was never asked
# Expect: time_limit_exceeded, runtime_error, wrong_answer
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


def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

wire()[0]._ahead.clear()
two_sum = right
