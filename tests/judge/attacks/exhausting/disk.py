# Family: exhausting
# Must not: fill the disk
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import tempfile


def two_sum(nums, target):
    with tempfile.TemporaryFile() as file:
        for _ in range(64):
            file.write(b"x" * (1 << 20))
    raise RuntimeError("LEAK: written")
