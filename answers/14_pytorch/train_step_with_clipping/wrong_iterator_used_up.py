"""Clips parameters that an iterator no longer gives.

criterion: train_step_with_clipping_2
message: 動いた長さ|効いていません
"""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    parameters = iter(model.parameters())
    count = sum(1 for _ in parameters)
    norm = nn.utils.clip_grad_norm_(parameters, max_norm)
    optimizer.step()
    return loss.item(), norm.item()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
