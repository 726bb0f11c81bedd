# Family: escaping
# Must not: connect or bind the socket that it has
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import socket
import sys


def two_sum(nums, target):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    channel = frame.f_locals["self"]._channel
    for act in (lambda: channel.connect("@SOCKET@"), lambda: channel.bind("@SOCKET@.mine"), lambda: channel.listen(1), lambda: channel.accept()):
        try:
            act()
        except OSError:
            continue
        raise RuntimeError("LEAK: done")
    raise RuntimeError("refused")
