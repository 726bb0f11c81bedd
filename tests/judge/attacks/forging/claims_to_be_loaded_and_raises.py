# Family: forging
# Must not: be judged although it could not be loaded
# Expect: runtime_error, wrong_answer
# Problem: two-sum
# Deadline: short
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


_, channel, number, _ = wire()
send(channel, msgpack.packb([number, True, None, None, 0]))
raise ValueError("not loaded")
