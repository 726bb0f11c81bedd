# Family: escaping
# Must not: send a datagram or ask for a name
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import socket


def two_sum(nums, target):
    try:
        socket.getaddrinfo("localhost", 80)
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"LEAK:", ("127.0.0.1", int("@PORT@")))
    except OSError:
        raise RuntimeError("refused")
    raise RuntimeError("LEAK: sent")
