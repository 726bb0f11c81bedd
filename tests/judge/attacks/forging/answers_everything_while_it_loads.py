# Family: forging
# Must not: have answers taken that were sent before the cases were asked
# Expect: wrong_answer, runtime_error
# Problem: two-sum
import struct
import sys

import msgpack

def wire():
    """The worker, its socket, the number and the operation of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    worker = frame.f_locals["self"]
    return worker, worker._channel, frame.f_locals["number"], frame.f_locals["operation"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)


worker, channel, number, _ = wire()
send(channel, msgpack.packb([number, True, None, None, 0]))
for _ in worker._ahead:
    send(channel, msgpack.packb([number, True, [0, 1], None, 0]))


def two_sum(nums, target):
    return [0, 1]
