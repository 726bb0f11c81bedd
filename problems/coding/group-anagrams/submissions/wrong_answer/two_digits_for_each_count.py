# Witness: group_anagrams(['a' * 100, '']) gives 1 item instead of 2.
# Mistake: a count of 100 needs three digits
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for record in strs:
            key = "".join(f"{record.count(letter) % 100:02d}" for letter in string.ascii_lowercase)
            groups[key].append(record)
        return list(groups.values())
