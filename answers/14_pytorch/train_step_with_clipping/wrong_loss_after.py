"""Returns the loss after the step.

criterion: train_step_with_clipping_1
message: 更新する前
"""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm)
    optimizer.step()
    return nn.functional.mse_loss(model(x), y).item(), norm.item()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
