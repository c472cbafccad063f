"""Scales small gradients up, too.

criterion: train_step_with_clipping_1, train_step_with_clipping_2
message: 順に進めて|伸ばして
"""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    norm = torch.cat([p.grad.ravel() for p in model.parameters()]).norm()
    for p in model.parameters():
        p.grad *= min(max_norm, 1e3) / norm
    optimizer.step()
    return loss.item(), norm.item()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
