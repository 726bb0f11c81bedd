# Witness: min_window('a' * 40000, 'a' * 40000) gives 0 letters instead of 40000.
# Mistake: counts of a letter are kept in 16 bits with a sign
def min_window(s, t):
    def bits(n):
        return (n + 32768) % 65536 - 32768

    need = {}
    for letter in t:
        need[letter] = bits(need.get(letter, 0) + 1)
    missing = sum(1 for count in need.values() if count > 0)
    best, start = (len(s) + 1, 0), 0
    for end, letter in enumerate(s):
        if letter in need:
            need[letter] = bits(need[letter] - 1)
            missing -= need[letter] == 0
        while missing == 0:
            best = min(best, (end - start + 1, start))
            if start > end:
                break
            gone = s[start]
            if gone in need:
                need[gone] = bits(need[gone] + 1)
                missing += need[gone] == 1
            start += 1
    size, start = best
    return s[start : start + size] if size <= len(s) else ""
