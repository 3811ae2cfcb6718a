package jp.hagukumi.plan;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Content records as they are kept for later. What an older portal wrote stays readable: components that are missing
 * are null or zero, and those that there no longer are do not count.
 */
final class SaidJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SaidJson() {}

    static String write(Record content) {
        return MAPPER.writeValueAsString(content);
    }

    static <T extends Record> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException damaged) {
            throw new IllegalStateException("what a " + type.getSimpleName() + " said before cannot be read", damaged);
        }
    }
}
