from collections import defaultdict


def group_anagrams(strs: list[str]) -> list[list[str]]:
    """The sorted letters name the mix: O(n k log k) time, O(n k) space."""
    groups: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for record in strs:
        groups[tuple(sorted(record))].append(record)
    return list(groups.values())
