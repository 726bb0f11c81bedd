# Family: escaping
# Must not: open a socket of any family
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import socket


def two_sum(nums, target):
    for family in range(46):
        for kind in (1, 2, 3, 5):
            try:
                socket.socket(family, kind, 0)
            except OSError:
                continue
            raise RuntimeError("LEAK: family %d" % family)
    raise RuntimeError("refused")
