from collections import defaultdict


def group_anagrams(strs: list[str]) -> list[list[str]]:
    """The sorted letters name the mix: O(n k log k) time, O(n k) space."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for record in strs:
        mix = "".join(sorted(record))
        groups[mix].append(record)
    return list(groups.values())
