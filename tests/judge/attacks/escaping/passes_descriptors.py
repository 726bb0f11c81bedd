# Family: escaping
# Must not: send a descriptor to the judge
# Expect: runtime_error, wrong_answer
# Problem: two-sum
# Needs: middle
import socket
import sys


def two_sum(nums, target):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    socket.send_fds(frame.f_locals["self"]._channel, [b""], [0, 1, 2])
    raise RuntimeError("LEAK: passed")
