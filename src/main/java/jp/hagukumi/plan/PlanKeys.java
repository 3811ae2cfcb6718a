package jp.hagukumi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of one plan's things while its workbook is written or taken. */
final class PlanKeys implements SheetKeys {

    private static final int LONGEST = 60;

    private final PlanId plan;
    private final JdbcClient jdbc;
    private final boolean naming;
    private final Map<String, Map<String, UUID>> subjects = new HashMap<>();
    private final Map<String, Map<UUID, String>> keys = new HashMap<>();

    /** @param naming whether things that have no key yet are given one, which is stored; the plan is locked then */
    PlanKeys(PlanId plan, List<StoredNode> elements, Map<String, GoneElement> gone, JdbcClient jdbc, boolean naming) {
        this.plan = plan;
        this.jdbc = jdbc;
        this.naming = naming;
        gone.forEach((key, element) -> note(ELEMENTS, key, element.id().value()));
        elements.forEach(node -> note(ELEMENTS, node.key(), node.id().value()));
        read();
    }

    private void read() {
        jdbc.sql("select kind, row_key, subject_id from plan_row_key where plan_id = :plan")
                .param("plan", plan.toString())
                .query(row -> {
                    note(row.getString("kind"), row.getString("row_key"), UUID.fromString(row.getString("subject_id")));
                });
    }

    private void note(String kind, String key, UUID subject) {
        subjects.computeIfAbsent(kind, first -> new HashMap<>()).put(key, subject);
        keys.computeIfAbsent(kind, first -> new HashMap<>()).put(subject, key);
    }

    @Override
    public String of(String kind, UUID subject) {
        return of(kind, subject, kind);
    }

    @Override
    public String of(String kind, UUID subject, String called) {
        String known = known(kind, subject);
        if (known == null && naming && !kind.equals(ELEMENTS)) {
            known = free(kind, called);
            give(kind, known, subject);
        }
        return known == null ? subject.toString() : known;
    }

    private @Nullable String known(String kind, UUID subject) {
        return keys.getOrDefault(kind, Map.of()).get(subject);
    }

    /** What the thing is called, with a number behind it when another one has that key. */
    private String free(String kind, String called) {
        Map<String, UUID> taken = subjects.getOrDefault(kind, Map.of());
        String plain = Objects.requireNonNullElse(CellForm.plain().taken(called), "");
        // A cell gives back no blanks at its ends, so there may be none where the name is cut off.
        String name = plain.isEmpty()
                ? kind
                : plain.substring(
                                0,
                                plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))))
                        .strip();
        String key = name;
        for (int number = 2; taken.containsKey(key); number++) {
            key = name + "-" + number;
        }
        return key;
    }

    @Override
    public Optional<UUID> given(String kind, String key) {
        return Optional.ofNullable(subjects.getOrDefault(kind, Map.of()).get(key));
    }

    @Override
    public Optional<UUID> find(String kind, String key) {
        return given(kind, key).or(() -> unnamed(kind, key));
    }

    private static Optional<UUID> unnamed(String kind, String key) {
        try {
            return kind.equals(ELEMENTS) ? Optional.empty() : Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Lets a thing that was called by its id have the key that a workbook has for it, where that is free. */
    void rename(String kind, String id, String key) {
        if (given(kind, id).isEmpty() && given(kind, key).isEmpty()) {
            unnamed(kind, id).ifPresent(subject -> give(kind, key, subject));
        }
    }

    @Override
    public void give(String kind, String key, UUID subject) {
        note(kind, key, subject);
        jdbc.sql("insert into plan_row_key (plan_id, kind, row_key, subject_id) values (:plan, :kind, :key, :subject)")
                .param("plan", plan.toString())
                .param("kind", kind)
                .param("key", key)
                .param("subject", subject.toString())
                .update();
    }
}
