"""Updates by itself, with the learning rate of the optimizer.

criterion: train_step_with_clipping_1
message: 渡された optimizer を使わずに
"""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    with torch.no_grad():
        for p in model.parameters():
            p -= optimizer.param_groups[0]["lr"] * p.grad
    return loss.item(), norm.item()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """state の重みから始め、batches の (x, y) で 1 歩ずつ進む。各歩の返り値と、最後の重みを返す。"""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
