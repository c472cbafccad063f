"""Lets Keras' callback decide, which compares in float32.

criterion: early_stopping_1, early_stopping_2
message: EarlyStopping も float32
"""


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
