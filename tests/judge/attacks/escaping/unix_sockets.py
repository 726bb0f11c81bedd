# Family: escaping
# Must not: connect to a Unix socket by path or abstract name
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import socket


def two_sum(nums, target):
    for name in ("@SOCKET@", "\0@ABSTRACT@"):
        try:
            connection = socket.socket(socket.AF_UNIX)
            connection.connect(name)
        except OSError:
            continue
        raise RuntimeError("LEAK: connected")
    raise RuntimeError("refused")
