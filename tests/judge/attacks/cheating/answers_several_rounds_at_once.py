# Family: cheating
# Must not: be measured once for the answers of a whole race
# Expect: time_limit_exceeded, wrong_answer, runtime_error
# Problem: rotate-image
# Tiers: race
import sys
import time

from prep.judge.confined import calls


def rotate(matrix):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    if frame.f_locals["operation"] == "go":
        frame.f_locals["self"]._staged[1:] = []
        time.sleep(0.0001)
    matrix[:] = [list(row) for row in zip(*matrix[::-1])]


rotate_image = rotate
