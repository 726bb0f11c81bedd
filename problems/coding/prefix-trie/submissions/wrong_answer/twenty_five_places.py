# Witness: Trie(), insert("z"), search("a") gives True instead of False.
# Children in an array one place too short, taken round.
class Trie:
    def __init__(self):
        self.nodes = [[0] * 25]
        self.ends = {0: False}

    def insert(self, word: str) -> None:
        node = 0
        for letter in word:
            place = (ord(letter) - 97) % 25
            if not self.nodes[node][place]:
                self.nodes[node][place] = len(self.nodes)
                self.ends[len(self.nodes)] = False
                self.nodes.append([0] * 25)
            node = self.nodes[node][place]
        self.ends[node] = True

    def walk(self, word):
        node = 0
        for letter in word:
            node = self.nodes[node][(ord(letter) - 97) % 25]
            if not node:
                return None
        return node

    def search(self, word: str) -> bool:
        return self.ends.get(self.walk(word), False)

    def startsWith(self, prefix: str) -> bool:
        return self.walk(prefix) is not None
