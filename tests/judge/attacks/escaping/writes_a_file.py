# Family: escaping
# Must not: write a file
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for name in ("@SECRET@", "@SECRET@.new", "/tmp/attack", "/dev/shm/attack", "/attack", os.path.dirname(os.__file__) + "/attack.py"):
        try:
            with open(name, "a") as file:
                file.write("LEAK: written")
        except OSError:
            continue
        raise RuntimeError("LEAK: wrote " + name)
    raise RuntimeError("refused")
