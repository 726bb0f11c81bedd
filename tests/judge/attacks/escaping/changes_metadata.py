# Family: escaping
# Must not: change mode, owner, times or attributes of a file
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    acts = [
        lambda name: os.chmod(name, 0o777),
        lambda name: os.chown(name, os.getuid(), -1),
        lambda name: os.utime(name, (1, 1)),
        lambda name: os.setxattr(name, "user.attack", b"x"),
        lambda name: os.truncate(name, 0),
    ]
    for act in acts:
        for name in ("@SECRET@", os.__file__):
            try:
                act(name)
            except OSError:
                continue
            raise RuntimeError("LEAK: changed " + name)
    raise RuntimeError("refused")
