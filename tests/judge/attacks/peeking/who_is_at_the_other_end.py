# Family: peeking
# Must not: learn who the judge is from the socket
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
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


channel = wire()[1]
for level, option in ((socket.SOL_SOCKET, 17), (socket.SOL_SOCKET, 59), (socket.SOL_SOCKET, 77)):
    try:
        found = channel.getsockopt(level, option, 12)
    except OSError:
        continue
    raise RuntimeError("LEAK: the peer is %r" % found)
raise RuntimeError("refused")
