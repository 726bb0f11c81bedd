# Family: peeking
# Must not: read the user's environment
# Expect: runtime_error
# Problem: two-sum
import ctypes
import os


def two_sum(nums, target):
    expected = {"PATH", "LC_ALL", "LC_CTYPE", "PYTHONHASHSEED", "PYTEST_DISABLE_PLUGIN_AUTOLOAD", "PWD", "OLDPWD", "SHLVL", "_"}
    expected |= {name + "_NUM_THREADS" for name in ("OPENBLAS", "OMP", "MKL")} | {"VECLIB_MAXIMUM_THREADS"}
    LIBC = ctypes.CDLL(None)
    LIBC.getenv.restype = ctypes.c_char_p
    others = set(os.environ) - expected
    others |= {name for name in ("HOME", "USER", "PREP_HOME", "SSH_AUTH_SOCK") if LIBC.getenv(name.encode())}
    if others:
        raise RuntimeError("LEAK: %r" % others)
    raise RuntimeError("refused")
