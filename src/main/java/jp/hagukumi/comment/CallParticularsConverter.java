package jp.hagukumi.comment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The particulars of a call as one JSON column: they are read and written as a whole. */
@Converter
class CallParticularsConverter implements AttributeConverter<CallParticulars, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CallParticulars particulars) {
        return particulars == null ? null : JSON.writeValueAsString(particulars);
    }

    @Override
    public @Nullable CallParticulars convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, CallParticulars.class);
    }
}
