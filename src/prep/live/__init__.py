"""Someone watches: pages in a browser, served by a process of their own.

`port.py` states what passes between a session on the screen and those who watch it. `broadcast.py`
is the session's side of it, `child.py` the serving process, and the rest is what it is made of.
"""
