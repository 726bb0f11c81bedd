# Family: forging
# Must not: be accepted for some of the answers of a round
# Expect: runtime_error, wrong_answer
# Problem: rotate-image
# Tiers: race
from prep.judge.confined import worker

fetch = worker.Worker._do_fetch
worker.Worker._do_fetch = lambda self, payload: (fetch(self, payload)[0][:1], None)


def rotate_image(matrix):
    matrix[:] = [list(row) for row in zip(*matrix[::-1])]
