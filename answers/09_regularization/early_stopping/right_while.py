"""A while loop with a list of what was seen."""


def early_stopping(losses, patience):
    seen = [losses[0]]
    while len(seen) < len(losses) and len(seen) - 1 - seen.index(min(seen)) < patience:
        seen.append(losses[len(seen)])
    return seen.index(min(seen)), len(seen)
