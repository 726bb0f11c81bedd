# Family: escaping
# Must not: move, link or remove a file
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    acts = [
        lambda: os.rename("@SECRET@", "@SECRET@.moved"),
        lambda: os.link("@SECRET@", "@SECRET@.hard"),
        lambda: os.symlink("/", "@SECRET@.soft"),
        lambda: os.unlink("@SECRET@"),
        lambda: os.mkdir("@SECRET@.folder"),
        lambda: os.mkfifo("@SECRET@.pipe"),
    ]
    for act in acts:
        try:
            act()
        except OSError:
            continue
        raise RuntimeError("LEAK: done")
    raise RuntimeError("refused")
