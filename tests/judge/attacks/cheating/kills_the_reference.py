# Family: cheating
# Must not: end the reference's process in the race
# Expect: runtime_error, time_limit_exceeded
# Problem: two-sum
# Needs: middle
# Tiers: race
import fcntl
import os
import signal


def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    if len(nums) > 1000:
        if os.getppid() == 1:
            for pid in range(2, 400):
                if pid == os.getpid():
                    continue
                read, write = os.pipe()
                try:
                    fcntl.fcntl(read, fcntl.F_SETOWN, pid)
                    fcntl.fcntl(read, 10, signal.SIGKILL)
                    fcntl.fcntl(read, fcntl.F_SETFL, os.O_ASYNC)
                    os.write(write, b"x")
                finally:
                    os.close(read)
                    os.close(write)
        raise RuntimeError("refused")
    return right(nums, target)
