# Marks the places that can be reached, forwards.
class Solution:
    def wordBreak(self, s, wordDict):
        todo, seen = [0], {0}
        while todo:
            i = todo.pop()
            for w in wordDict:
                j = i + len(w)
                if j not in seen and s.startswith(w, i):
                    seen.add(j)
                    todo.append(j)
        return len(s) in seen

def word_break(s, word_dict):
    return Solution().wordBreak(s, word_dict)
