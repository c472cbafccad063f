"""Lets Keras' callback decide."""


def early_stopping(losses, patience):
    class Stand:
        stop_training = False

    callback = keras.callbacks.EarlyStopping(monitor="val_loss", mode="min", patience=patience)
    callback.set_model(Stand())
    callback.on_train_begin()
    done = 0
    for loss in losses:
        callback.on_epoch_end(done, {"val_loss": loss})
        done += 1
        if callback.model.stop_training:
            break
    return [callback.best_epoch, done]
