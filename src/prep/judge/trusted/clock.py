"""CPU time of another process, read from outside, ended threads included.

``clock_gettime`` on the process clock of a pid (see clock_getcpuclockid(3)); the id of that clock
is the complement of the pid, shifted, with the scheduler clock in the low bits.
"""

import sys
import time

_SCHEDULER_CLOCK = 2


def cpu_seconds(pid: int) -> float:
    """CPU seconds used by process ``pid`` so far; raises ProcessLookupError when it is gone."""
    try:
        return time.clock_gettime((~pid << 3) | _SCHEDULER_CLOCK)
    except OSError:
        raise ProcessLookupError(pid) from None


def readable() -> bool:
    """True where the clock of another process can be read (Linux)."""
    return sys.platform.startswith("linux")


def waited_seconds(pid: int) -> float:
    """Seconds the main thread of ``pid`` was ready to run and had no core; 0 where unknown."""
    try:
        with open(f"/proc/{pid}/schedstat") as file:
            return int(file.read().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
