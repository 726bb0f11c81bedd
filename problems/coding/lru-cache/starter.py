class LRUCache:
    """At most `capacity` entries; the least recently used one makes room for a new one."""

    def __init__(self, capacity: int):
        pass

    def get(self, key: int) -> int:
        return -1

    def put(self, key: int, value: int) -> None:
        pass
