# Family: peeking
# Must not: leave the readable folders by .. or by links
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import sys


def two_sum(nums, target):
    roots = {os.path.dirname(os.__file__), *filter(None, sys.path), "/usr/lib", "/dev"}
    for root in roots:
        name = root + "/.." * 20 + "@SECRET@"
        try:
            with open(name) as file:
                raise RuntimeError("LEAK: " + file.read(50))
        except OSError:
            pass
    raise RuntimeError("refused")
