package jp.hagukumi.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A field's code as a column. */
@Converter(autoApply = true)
class FieldCodeConverter implements AttributeConverter<FieldCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FieldCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable FieldCode convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new FieldCode(value);
    }
}
