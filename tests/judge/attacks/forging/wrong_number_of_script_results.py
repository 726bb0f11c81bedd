# Family: forging
# Must not: be accepted for fewer results than operations
# Expect: runtime_error, wrong_answer
# Problem: lru-cache
from prep.judge.confined import calls

calls.Entry.script = lambda self, operations: []
calls.Entry.run_script = lambda self, staged: []


class LRUCache:
    def __init__(self, capacity):
        pass

    def get(self, key):
        return -1

    def put(self, key, value):
        pass
