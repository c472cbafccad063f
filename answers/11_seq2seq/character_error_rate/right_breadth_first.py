"""Breadth first: the fewest edits that reach the end."""


def character_error_rate(guesses, answers):
    edits = letters = 0
    for guess, answer in zip(guesses, answers):
        reached, steps = {(0, 0)}, 0
        while True:
            more = list(reached)
            while more:  # the same letter costs nothing
                i, j = more.pop()
                if i < len(guess) and j < len(answer) and guess[i] == answer[j] and (i + 1, j + 1) not in reached:
                    reached.add((i + 1, j + 1))
                    more.append((i + 1, j + 1))
            if (len(guess), len(answer)) in reached:
                break
            reached |= {(i + di, j + dj) for i, j in reached for di, dj in ((1, 0), (0, 1), (1, 1)) if i + di <= len(guess) and j + dj <= len(answer)}
            steps += 1
        edits, letters = edits + steps, letters + len(answer)
    return edits / letters
