package jp.hagukumi.plan.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.shared.FiscalYear;
import tools.jackson.databind.json.JsonMapper;

/** The lists of an indicator as one JSON column each. */
final class StoredLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredLists() {}

    /** The rows of baseline and targets. */
    @Converter
    static class Rows implements AttributeConverter<List<SeriesContent>, String> {

        @Override
        public String convertToDatabaseColumn(List<SeriesContent> series) {
            return JSON.writeValueAsString(series);
        }

        @Override
        public List<SeriesContent> convertToEntityAttribute(String json) {
            return List.of(JSON.readValue(json, SeriesContent[].class));
        }
    }

    /** The survey years, as their start years. */
    @Converter
    static class Years implements AttributeConverter<List<FiscalYear>, String> {

        @Override
        public String convertToDatabaseColumn(List<FiscalYear> years) {
            return JSON.writeValueAsString(
                    years.stream().mapToInt(FiscalYear::startYear).toArray());
        }

        @Override
        public List<FiscalYear> convertToEntityAttribute(String json) {
            return Arrays.stream(JSON.readValue(json, int[].class))
                    .mapToObj(FiscalYear::new)
                    .toList();
        }
    }
}
