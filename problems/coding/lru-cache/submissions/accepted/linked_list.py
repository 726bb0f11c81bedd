# A ring of cards around one sentinel.
class Card:
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self

class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.ring = Card()
        self.cards = {}

    def _unlink(self, c):
        c.prev.next, c.next.prev = c.next, c.prev

    def _newest(self, c):
        last = self.ring.prev
        last.next = self.ring.prev = c
        c.prev, c.next = last, self.ring

    def get(self, key):
        c = self.cards.get(key)
        if c is None:
            return -1
        self._unlink(c)
        self._newest(c)
        return c.value

    def put(self, key, value):
        c = self.cards.get(key)
        if c is None:
            if len(self.cards) == self.capacity:
                old = self.ring.next
                self._unlink(old)
                del self.cards[old.key]
            c = self.cards[key] = Card(key)
        else:
            self._unlink(c)
        c.value = value
        self._newest(c)
