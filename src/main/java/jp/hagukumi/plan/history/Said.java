package jp.hagukumi.plan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the named parts of a thing at two dates against each other. */
final class Said {

    private Said() {}

    /** What differs; of what was not there on one of the dates, all that it says on the other. */
    static <T extends Record> List<ComparedField> differing(
            ComparedThing<T> kind, UUID subject, @Nullable T before, SaidWords then, @Nullable T after, SaidWords now) {
        Map<String, SaidField> old = byKey(before == null ? List.of() : kind.fields(subject, before, then));
        Map<String, SaidField> young = byKey(after == null ? List.of() : kind.fields(subject, after, now));
        List<ComparedField> fields = new ArrayList<>();
        young.forEach((key, field) -> add(fields, field.label(), value(old.get(key)), field.value()));
        old.forEach((key, field) -> {
            if (!young.containsKey(key)) {
                add(fields, field.label(), field.value(), "");
            }
        });
        return fields;
    }

    private static Map<String, SaidField> byKey(List<SaidField> fields) {
        Map<String, SaidField> byKey = new LinkedHashMap<>();
        fields.forEach(field -> byKey.put(field.key(), field));
        return byKey;
    }

    private static String value(@Nullable SaidField field) {
        return field == null ? "" : field.value();
    }

    private static void add(List<ComparedField> fields, String label, String before, String after) {
        if (!Objects.equals(before, after)) {
            fields.add(new ComparedField(label, before, after));
        }
    }
}
