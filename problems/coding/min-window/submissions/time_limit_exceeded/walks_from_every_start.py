# Quadratic: from every start, right until everything is there.
def min_window(s, t):
    best = ""
    for start in range(len(s)):
        missing, lacking = Counter(t), len(t)
        for end in range(start, len(s)):
            if missing[s[end]] > 0:
                lacking -= 1
            missing[s[end]] -= 1
            if lacking == 0:
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                break
    return best
