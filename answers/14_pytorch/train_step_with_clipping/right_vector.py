"""One long vector of gradients."""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    loss = nn.MSELoss()(model(x), y)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    length = torch.cat([p.grad.flatten() for p in model.parameters()]).norm(2)
    factor = min(1.0, max_norm / (length.item() + 1e-12))
    for p in model.parameters():
        p.grad.mul_(factor)
    optimizer.step()
    return loss.detach().numpy(), length.numpy()


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
