# Family: escaping
# Must not: push characters into a terminal
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import fcntl


def two_sum(nums, target):
    for descriptor in range(8):
        for command in (0x5412, 0x540E, 0x5422, 0x541C):
            try:
                fcntl.ioctl(descriptor, command, b"x")
            except OSError:
                continue
            raise RuntimeError("LEAK: ioctl %x" % command)
    raise RuntimeError("refused")
