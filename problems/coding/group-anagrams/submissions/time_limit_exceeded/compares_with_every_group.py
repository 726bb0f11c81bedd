# Quadratic: every record is compared with the first member of every group so far.
def group_anagrams(strs):
    groups = []
    for record in strs:
        for group in groups:
            if sorted(group[0]) == sorted(record):
                group.append(record)
                break
        else:
            groups.append([record])
    return groups
