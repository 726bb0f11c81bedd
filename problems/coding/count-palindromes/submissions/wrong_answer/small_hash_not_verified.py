# Witness: count_palindromes('aghagbabdfecacfgffeaecfcgcegbahegghaefadgegaaaehhgfagbdbbbbh') gives 81 instead of 80.
# Mistake: compares hashes modulo 10007 without looking at the letters, so collisions count
def count_palindromes(s):
    M, B = 10007, 31
    res = 0
    for i in range(len(s)):
        f = b = 0
        p = 1
        for j in range(i, len(s)):
            v = ord(s[j]) - 96
            f = (f * B + v) % M
            b = (b + v * p) % M
            p = p * B % M
            res += f == b
    return res
