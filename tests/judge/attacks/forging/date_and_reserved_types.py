# Family: forging
# Must not: send the wire format's own extension types
# Expect: wrong_answer, runtime_error
# Problem: two-sum
import struct
import sys

import msgpack

def wire():
    """The worker's socket and the number of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    return frame.f_locals["self"]._channel, frame.f_locals["number"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)

def two_sum(nums, target):
    channel, number = wire()
    send(channel, b"\x95" + msgpack.packb(number) + b"\xc3\xd6\xff\xff\xff\xff\xff\xc0\x00")
    send(channel, b"\xc1" * 9)
    return [0, 1]
