# Family: peeking
# Must not: learn how the machine is called
# Expect: runtime_error
# Problem: two-sum
# Needs: full
import os
import platform
import socket

names = {os.uname().nodename, platform.node(), platform.uname().node}
if "@HOST@" in names:
    raise RuntimeError("LEAK: the name of the machine")
raise RuntimeError("refused")
