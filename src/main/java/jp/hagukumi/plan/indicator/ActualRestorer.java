package jp.hagukumi.plan.indicator;

import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts yearly values back to what they said before. */
@Component
class ActualRestorer implements Restorer<ActualContent> {

    private final IndicatorBook book;
    private final IndicatorWriter writer;

    ActualRestorer(IndicatorBook book, IndicatorWriter writer) {
        this.book = book;
        this.writer = writer;
    }

    @Override
    public Thing thing() {
        return Thing.ACTUAL;
    }

    @Override
    public Class<ActualContent> type() {
        return ActualContent.class;
    }

    @Override
    public @Nullable ActualContent now(UUID subject) {
        return book.actual(subject);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable ActualContent before) {
        writer.restore(edit, subject, before);
    }
}
