# Breadth-first over positions; a tree of letters finds all codewords at one of them.
def word_break(s, word_dict):
    root = {}
    for word in word_dict:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True
    queue, seen = deque([0]), {0}
    while queue:
        place = queue.popleft()
        if place == len(s):
            return True
        node = root
        for index in range(place, len(s)):
            node = node.get(s[index])
            if node is None:
                break
            if "end" in node and index + 1 not in seen:
                seen.add(index + 1)
                queue.append(index + 1)
    return False
