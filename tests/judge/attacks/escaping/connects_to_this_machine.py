# Family: escaping
# Must not: connect to a port of this machine
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import socket


def two_sum(nums, target):
    connection = socket.create_connection(("127.0.0.1", int("@PORT@")), timeout=1)
    connection.sendall(b"LEAK:")
    raise RuntimeError("LEAK: connected")
