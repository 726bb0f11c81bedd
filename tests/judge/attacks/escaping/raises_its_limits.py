# Family: escaping
# Must not: raise its own limits
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import resource


def two_sum(nums, target):
    raised = []
    for name in ("RLIMIT_AS", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_MEMLOCK", "RLIMIT_NICE"):
        kind = getattr(resource, name)
        before = resource.getrlimit(kind)
        for value in (resource.RLIM_INFINITY, 2 * before[1] + 1 if before[1] >= 0 else 1 << 40):
            try:
                resource.setrlimit(kind, (value, value))
            except (OSError, ValueError):
                continue
            if resource.getrlimit(kind)[1] > before[1] or resource.getrlimit(kind)[1] < 0 <= before[1]:
                raised.append(name)
    if raised:
        raise RuntimeError("LEAK: %r" % raised)
    raise RuntimeError("refused")
