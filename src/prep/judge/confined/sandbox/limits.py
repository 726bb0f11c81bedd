"""Resource limits of a worker. Not RLIMIT_CPU (it makes the clock coarse), not NPROC (per user)."""

import resource

_ALWAYS = {
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_NOFILE: 64,
    resource.RLIMIT_FSIZE: 0,
}


def apply() -> None:
    """The limits that do not depend on the problem."""
    for kind, value in _ALWAYS.items():
        _lower(kind, value)
    for name in ("RLIMIT_MEMLOCK", "RLIMIT_MSGQUEUE", "RLIMIT_NICE", "RLIMIT_RTPRIO"):
        if hasattr(resource, name):
            _lower(getattr(resource, name), 0)


def limit_memory(base: int, extra_mb: int) -> None:
    """Address space: what the empty worker has (bytes), plus ``extra_mb``."""
    _lower(resource.RLIMIT_AS, base + (extra_mb << 20))


def _lower(kind: int, value: int) -> None:
    hard = resource.getrlimit(kind)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    try:
        resource.setrlimit(kind, (value, value))
    except (ValueError, OSError):
        # macOS refuses some of these; the isolation report says what holds there.
        return


def address_space() -> int:
    """Bytes of address space this process has now (0 where /proc does not say)."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0
