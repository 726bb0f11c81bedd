# Family: escaping
# Must not: run another program
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import subprocess


def two_sum(nums, target):
    if os.system("true") == 0:
        raise RuntimeError("LEAK: system")
    for command in (["/bin/sh", "-c", "true"], ["/usr/bin/env"], ["/bin/true"]):
        try:
            subprocess.run(command, check=True)
            raise RuntimeError("LEAK: ran")
        except OSError:
            continue
    os.posix_spawn("/bin/true", ["true"], {})
    raise RuntimeError("LEAK: spawned")
