# Looks at every name in a list.
class Trie:
    def __init__(self):
        self.names = []

    def insert(self, word):
        self.names.append(word)

    def search(self, word):
        return word in self.names

    def startsWith(self, prefix):
        return any(n.startswith(prefix) for n in self.names)
