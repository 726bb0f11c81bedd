# Family: forging
# Must not: be accepted for a clean exit code before any call
# Expect: runtime_error
# Problem: two-sum
import os

os._exit(0)
