# Family: exhausting
# Must not: be kept alive by timers and signals
# Expect: time_limit_exceeded, runtime_error
# Problem: two-sum
import signal


def two_sum(nums, target):
    signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    while True:
        signal.pause() if not hasattr(signal, "sigtimedwait") else signal.sigtimedwait([signal.SIGUSR1], 5)
