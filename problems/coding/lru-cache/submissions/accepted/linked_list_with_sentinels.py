# A hand-written doubly linked list between two sentinels, and a dictionary of its nodes.
class Entry:
    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.before = self.after = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        self.oldest, self.newest = Entry(), Entry()
        self.oldest.after, self.newest.before = self.newest, self.oldest

    def unlink(self, entry):
        entry.before.after, entry.after.before = entry.after, entry.before

    def link_newest(self, entry):
        last = self.newest.before
        last.after = self.newest.before = entry
        entry.before, entry.after = last, self.newest

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        entry = self.entries[key]
        self.unlink(entry)
        self.link_newest(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            self.unlink(self.entries[key])
        self.entries[key] = Entry(key, value)
        self.link_newest(self.entries[key])
        if len(self.entries) > self.capacity:
            first = self.oldest.after
            self.unlink(first)
            del self.entries[first.key]
