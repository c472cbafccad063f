"""get_total_norm and clip_grads_with_norm_; the loss written out."""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    optimizer.zero_grad(set_to_none=False)
    pred = model(x)
    loss = torch.mean((pred - y).pow(2))
    loss.backward()
    norm = nn.utils.get_total_norm([p.grad for p in model.parameters()])
    nn.utils.clip_grads_with_norm_(model.parameters(), max_norm, norm)
    optimizer.step()
    return float(loss), float(norm)


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
