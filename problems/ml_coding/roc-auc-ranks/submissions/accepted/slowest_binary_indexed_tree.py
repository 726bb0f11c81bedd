# Slowest acceptable: a binary indexed tree over the distinct scores, in plain Python.
def roc_auc(y, s):
    place = {score: i for i, score in enumerate(sorted(set(s.tolist())), start=1)}
    tree = [0] * (len(place) + 1)

    def total(i):
        count = 0
        while i > 0:
            count += tree[i]
            i &= i - 1
        return count

    sound, corked = 0, []
    for kind, score in zip(y.tolist(), s.tolist()):
        if kind == 1:
            corked.append(place[score])
            continue
        sound += 1
        i = place[score]
        while i < len(tree):
            tree[i] += 1
            i += i & -i
    if not corked or not sound:
        return float("nan")
    halves = sum(total(i - 1) + total(i) for i in corked)
    return halves / (2 * sound * len(corked))
