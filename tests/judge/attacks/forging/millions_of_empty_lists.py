# Family: forging
# Must not: fill the judge's memory from a small message
# Expect: runtime_error
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
    count = (64 << 20) - 100
    head = b"\x95" + msgpack.packb(number) + b"\xc3\xdd" + struct.pack(">I", count)
    channel.sendall(struct.pack("<I", len(head) + count + 2) + head)
    block = b"\x90" * (1 << 16)
    for _ in range(count // len(block)):
        channel.sendall(block)
    channel.sendall(b"\x90" * (count % len(block)) + b"\xc0\x00")
    return [0, 1]
