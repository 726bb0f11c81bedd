# Slowest acceptable: a tree with one level per letter of the alphabet, 26 steps a record.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        root = {}
        answer = []
        for word in strs:
            node = root
            for letter in "abcdefghijklmnopqrstuvwxyz":
                amount = word.count(letter)
                if amount not in node:
                    node[amount] = {}
                node = node[amount]
            if "group" not in node:
                node["group"] = []
                answer.append(node["group"])
            node["group"].append(word)
        return answer
