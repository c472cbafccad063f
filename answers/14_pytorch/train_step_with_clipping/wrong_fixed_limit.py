"""A limit of 1 whatever max_norm is.

criterion: train_step_with_clipping_2
message: 動いた長さ|max_norm
"""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item(), norm.item()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
