# Family: exhausting
# Must not: sleep before the first call
# Expect: time_limit_exceeded
# Problem: two-sum
import time

time.sleep(600)
