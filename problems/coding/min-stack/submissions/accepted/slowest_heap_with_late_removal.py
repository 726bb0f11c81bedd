# Slowest acceptable: a heap of (value, ticket); tickets of lifted containers are dropped late.
class MinStack:
    def __init__(self):
        self.pile = []
        self.heap = []
        self.gone = set()
        self.ticket = 0

    def push(self, val: int) -> None:
        self.ticket += 1
        self.pile.append((val, self.ticket))
        heapq.heappush(self.heap, (val, self.ticket))

    def pop(self) -> None:
        self.gone.add(self.pile.pop()[1])
        while self.heap and self.heap[0][1] in self.gone:
            self.gone.remove(heapq.heappop(self.heap)[1])

    def top(self) -> int:
        return self.pile[-1][0]

    def getMin(self) -> int:
        return self.heap[0][0]
