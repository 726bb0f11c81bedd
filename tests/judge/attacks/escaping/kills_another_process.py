# Family: escaping
# Must not: send a signal to another process
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import signal


def two_sum(nums, target):
    # Signal 0 asks for the right alone: were the wall open, -1 would mean every process there is.
    acts = [lambda: os.kill(int("@VICTIM@"), signal.SIGKILL), lambda: os.killpg(int("@VICTIM@"), signal.SIGKILL)]
    acts += [lambda pid=pid: os.kill(pid, 0) for pid in (1, 2, 3, 0, -1, os.getppid()) if pid != os.getpid()]
    for act in acts:
        try:
            act()
        except OSError:
            continue
        raise RuntimeError("LEAK: signalled")
    raise RuntimeError("refused")
