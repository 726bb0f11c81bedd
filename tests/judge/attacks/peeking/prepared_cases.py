# Family: peeking
# Must not: find more than inputs in what was prepared for it
# Expect: runtime_error
# Problem: two-sum
import sys
import struct

def wire():
    """The worker, its socket, the number and the operation of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    worker = frame.f_locals["self"]
    return worker, worker._channel, frame.f_locals["number"], frame.f_locals["operation"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)


worker = wire()[0]
for staged in worker._ahead:
    if len(staged.built) != 2 or type(staged.built[1]) is not int or staged.inputs:
        raise RuntimeError("LEAK: a prepared case holds more than its input")
for operation, payload in worker._calls:
    if operation not in ("call", "script"):
        raise RuntimeError("LEAK: %r" % operation)
raise RuntimeError("refused")
