# Witness: count_palindromes('cc') gives 2 instead of 3.
# Mistake: counts equal stretches once
def count_palindromes(s):
    seen = set()
    for c in range(2 * len(s) - 1):
        l, r = c // 2, (c + 1) // 2
        while l >= 0 and r < len(s) and s[l] == s[r]:
            seen.add(s[l:r + 1])
            l -= 1
            r += 1
    return len(seen)
