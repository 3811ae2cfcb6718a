package jp.hagukumi.plan.indicator;

import java.util.UUID;
import java.util.function.Function;
import jp.hagukumi.plan.Edit;
import jp.hagukumi.plan.Restorer;
import jp.hagukumi.plan.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Put indicators and their yearly values back to what they said before. */
@Configuration(proxyBeanMethods = false)
class IndicatorRestorers {

    @Bean
    Restorer<IndicatorContent> indicatorRestorer(IndicatorBook book, IndicatorWriter writer) {
        return new OfKind<>(Thing.INDICATOR, IndicatorContent.class, book::content, writer::restore);
    }

    @Bean
    Restorer<ActualContent> actualRestorer(IndicatorBook book, ActualWriter writer) {
        return new OfKind<>(Thing.ACTUAL, ActualContent.class, book::actual, writer::restore);
    }

    private interface PutBack<T> {
        void as(Edit edit, UUID subject, @Nullable T before);
    }

    private record OfKind<T extends Record>(
            Thing thing, Class<T> type, Function<UUID, @Nullable T> reading, PutBack<T> writing)
            implements Restorer<T> {

        @Override
        public @Nullable T now(UUID subject) {
            return reading.apply(subject);
        }

        @Override
        public void restore(Edit edit, UUID subject, @Nullable T before) {
            writing.as(edit, subject, before);
        }
    }
}
