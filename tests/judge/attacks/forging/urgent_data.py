# Family: forging
# Must not: confuse the judge with out-of-band bytes
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import socket
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



def two_sum(nums, target):
    channel = wire()[1]
    for _ in range(20):
        try:
            channel.send(b"!", socket.MSG_OOB)
        except OSError:
            break
    return [0, 1]
