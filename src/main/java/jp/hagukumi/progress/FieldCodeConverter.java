package jp.hagukumi.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A field's code as a column. */
@Converter(autoApply = true)
class FieldCodeConverter implements AttributeConverter<FieldCode, String> {

    @Override
    public String convertToDatabaseColumn(FieldCode code) {
        return code.value();
    }

    @Override
    public FieldCode convertToEntityAttribute(String value) {
        return new FieldCode(value);
    }
}
