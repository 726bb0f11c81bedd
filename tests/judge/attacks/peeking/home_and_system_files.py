# Family: peeking
# Must not: read files of the user or of the system
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for name in ("@SECRET@", "/etc/passwd", "/etc/shadow", "/etc/hostname", "/root/.bashrc", os.path.expanduser("~/.ssh/id_rsa"), "/var/log/lastlog", "/sys/kernel/notes", "/dev/mem", "/dev/kmsg", "/dev/tty"):
        try:
            open(name, "rb")
        except OSError:
            continue
        raise RuntimeError("LEAK: " + name)
    raise RuntimeError("refused")
