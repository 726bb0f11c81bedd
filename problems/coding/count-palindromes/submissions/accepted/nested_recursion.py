# Functional: a stretch and all that are nested around it, by recursion 500 deep.
def count_palindromes(s):
    def around(left, right):
        if left < 0 or right == len(s) or s[left] != s[right]:
            return 0
        return 1 + around(left - 1, right + 1)

    return sum(around(i, i) + around(i, i + 1) for i in range(len(s)))
