class Solution:
    def beamSearch(self, logp, bos, eos, width, alpha):
        def rounds(t, drafts):
            if t == len(logp) or all(words and words[-1] == eos for words, _ in drafts):
                return drafts
            candidates = []
            for words, total in drafts:
                if words and words[-1] == eos:
                    candidates.append((words, total))
                    continue
                row = logp[t][words[-1] if words else bos]
                for word, gain in enumerate(row):
                    if gain != -float("inf"):
                        candidates.append((words + (word,), total + gain))
            candidates.sort(key=lambda draft: draft[1], reverse=True)
            return rounds(t + 1, candidates[:width])

        found = [(words, total / len(words) ** alpha) for words, total in rounds(0, [((), 0.0)])]
        return sorted(found, key=lambda draft: draft[1])[::-1]
