"""nn.MSELoss, zero_grad of the model between forward and backward."""


def train_step_with_clipping(model, optimizer, x, y, max_norm):
    criterion = nn.MSELoss()
    loss = criterion(model(x), y)
    model.zero_grad()
    loss.backward()
    before = torch.nn.utils.clip_grad_norm_(
        list(model.parameters()), max_norm=max_norm, norm_type=2
    )
    optimizer.step()
    return float(loss.detach()), float(before)


def run_steps(state, batches, lr, max_norm, momentum=0):
    """From the lesson."""
    model = model_from(state)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    results = [train_step_with_clipping(model, optimizer, x, y, max_norm) for x, y in batches]
    return results, model.state_dict()
