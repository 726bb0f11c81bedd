# Family: escaping
# Must not: change the state of a device of the machine
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os

for path in ("/dev/urandom", "/dev/random", "/dev/tty", "/dev/mem", "/dev/kmsg", "/dev/ptmx", "/dev/shm/attack"):
    for flags in (os.O_WRONLY, os.O_RDWR | os.O_CREAT):
        try:
            descriptor = os.open(path, flags)
        except OSError:
            continue
        raise RuntimeError("LEAK: opened %s for writing" % path)
raise RuntimeError("refused")
