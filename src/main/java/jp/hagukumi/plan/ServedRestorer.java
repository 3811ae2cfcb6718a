package jp.hagukumi.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets projects be reported on where they were before. */
@Component
class ServedRestorer implements Restorer<ServedSaid> {

    private final SharedElements shared;

    ServedRestorer(SharedElements shared) {
        this.shared = shared;
    }

    @Override
    public Thing thing() {
        return Thing.SERVED;
    }

    @Override
    public Class<ServedSaid> type() {
        return ServedSaid.class;
    }

    @Override
    public @Nullable ServedSaid now(UUID subject) {
        return shared.said(List.of(subject)).get(subject);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable ServedSaid before) {
        if (before == null) {
            shared.stop(edit, new ElementId(subject));
        } else {
            shared.serve(edit, before.element(), before.by());
        }
    }
}
