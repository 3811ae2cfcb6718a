package jp.hagukumi.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of a report as one JSON column, for what is only read again as a whole. */
@Converter(autoApply = true)
class ReportTextConverter implements AttributeConverter<ReportText, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ReportText text) {
        Map<String, String> values = new TreeMap<>();
        text.values().forEach((field, value) -> values.put(field.value(), value));
        return JSON.writeValueAsString(values);
    }

    @Override
    public ReportText convertToEntityAttribute(String json) {
        return new ReportText(JSON.readValue(json, new TypeReference<Map<String, String>>() {}).entrySet().stream()
                .collect(Collectors.toMap(entry -> new FieldCode(entry.getKey()), Map.Entry::getValue)));
    }
}
