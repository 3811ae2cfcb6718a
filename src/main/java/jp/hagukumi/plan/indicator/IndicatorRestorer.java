package jp.hagukumi.plan.indicator;

import java.util.UUID;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts indicators back to what they said before. */
@Component
class IndicatorRestorer implements Restorer<IndicatorContent> {

    private final IndicatorBook book;
    private final IndicatorWriter writer;

    IndicatorRestorer(IndicatorBook book, IndicatorWriter writer) {
        this.book = book;
        this.writer = writer;
    }

    @Override
    public Thing thing() {
        return Thing.INDICATOR;
    }

    @Override
    public Class<IndicatorContent> type() {
        return IndicatorContent.class;
    }

    @Override
    public @Nullable IndicatorContent now(UUID subject) {
        return book.content(subject);
    }

    @Override
    public void restore(Edit edit, UUID subject, @Nullable IndicatorContent before) {
        writer.restore(edit, subject, before);
    }
}
