# Witness: LRUCache(2), put(0, 5), put(1, 6), put(0, 5), put(2, 7), get(0) gives -1 instead of 5.
class Link:
    def __init__(self, k, v):
        self.k, self.v, self.prev, self.next = k, v, None, None


class LRUCache:
    """Newest at the head; the tail is found by walking back, but unlinking forgets the tail."""
    def __init__(self, capacity):
        self.cap = capacity
        self.d = {}
        self.head = self.tail = None
    def _out(self, n):
        if n.prev:
            n.prev.next = n.next
        else:
            self.head = n.next
        if n.next:
            n.next.prev = n.prev
        n.prev = n.next = None
    def _front(self, n):
        n.next = self.head
        if self.head:
            self.head.prev = n
        self.head = n
        if self.tail is None:
            self.tail = n
    def get(self, key):
        if key not in self.d:
            return -1
        n = self.d[key]
        self._out(n)
        self._front(n)
        return n.v
    def put(self, key, value):
        if key in self.d:
            self.d[key].v = value
            self.get(key)
            return
        if len(self.d) == self.cap:
            old = self.tail
            self.tail = old.prev
            self._out(old)
            self.d.pop(old.k)
        self.d[key] = Link(key, value)
        self._front(self.d[key])
