# Slowest acceptable: pairs are crossed out until nothing changes. Quadratic, but in quick steps.
class Solution:
    def isValid(self, s: str) -> bool:
        while "()" in s or "[]" in s or "{}" in s:
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return s == ""
