package jp.hagukumi.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a fiscal year as its start year. */
@Converter(autoApply = true)
public class FiscalYearConverter implements AttributeConverter<FiscalYear, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable FiscalYear year) {
        return year == null ? null : year.startYear();
    }

    @Override
    public @Nullable FiscalYear convertToEntityAttribute(@Nullable Integer startYear) {
        return startYear == null ? null : new FiscalYear(startYear);
    }
}
