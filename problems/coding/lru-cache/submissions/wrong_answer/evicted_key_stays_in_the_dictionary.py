# Witness: LRUCache(1), put(0, 5), put(1, 6), get(0) gives 5 instead of -1.
class Entry:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.before = self.after = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.size = 0
        self.entries = {}
        self.head, self.tail = Entry(0, 0), Entry(0, 0)
        self.head.after, self.tail.before = self.tail, self.head

    def unlink(self, entry):
        entry.before.after, entry.after.before = entry.after, entry.before

    def append(self, entry):
        last = self.tail.before
        last.after = self.tail.before = entry
        entry.before, entry.after = last, self.tail

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        self.unlink(self.entries[key])
        self.append(self.entries[key])
        return self.entries[key].value

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            self.unlink(self.entries[key])
            self.size -= 1
        elif self.size == self.capacity:
            self.unlink(self.head.after)
            self.size -= 1
        self.entries[key] = Entry(key, value)
        self.append(self.entries[key])
        self.size += 1
