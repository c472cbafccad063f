"""Clips by hand, zeroes at the end, returns a list."""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    loss = ((model(x) - y) ** 2).mean()
    for parameter in model.parameters():
        parameter.grad = None
    loss.backward()
    grads = [parameter.grad for parameter in model.parameters()]
    norm = torch.sqrt(sum((grad**2).sum() for grad in grads))
    if norm > max_norm:
        for grad in grads:
            grad *= max_norm / norm
    optimizer.step()
    optimizer.zero_grad()
    return [loss.item(), norm.item()]


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
