# Family: peeking
# Must not: find an open descriptor that is not its own
# Expect: runtime_error
# Problem: two-sum
import os
import stat


def two_sum(nums, target):
    found = []
    for descriptor in range(1024):
        try:
            mode = os.fstat(descriptor).st_mode
        except OSError:
            continue
        found.append((descriptor, stat.S_IFMT(mode)))
    sockets = [d for d, kind in found if kind == stat.S_IFSOCK]
    files = [d for d, kind in found if kind in (stat.S_IFREG, stat.S_IFDIR)]
    if len(sockets) > 1 or files or len(found) > 5:
        raise RuntimeError("LEAK: %r" % found)
    raise RuntimeError("refused")
