package jp.hagukumi.plan;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing: what it said when both began, what one wrote, and what the other saved first. What
 * only one of them changed is taken from that one; what both changed differently somebody has to decide. A record of
 * several things is compared thing by thing, and so is a list as far as {@link BothLists} can.
 *
 * @param <T> what is said, a record whose components are compared one by one
 */
public record ThreeWay<T extends Record & Serializable>(T base, T mine, T theirs) implements Serializable {

    /**
     * One component.
     *
     * @param name of the component, behind a dot when it is one of a record within
     */
    public record Field(
            String name,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {

        /** What is mine, with what only the other changed of a list. */
        public @Nullable Object mineFirst() {
            return mine instanceof List ? BothLists.ownFirst(base, mine, theirs) : mine;
        }

        /** What is theirs, with what only I changed of a list. */
        public @Nullable Object theirsFirst() {
            return theirs instanceof List ? BothLists.ownFirst(base, theirs, mine) : theirs;
        }

        private boolean isConflict() {
            return changedByBoth() && settled().isEmpty();
        }

        private boolean changedByBoth() {
            return !Objects.equals(mine, theirs) && !Objects.equals(theirs, base) && !Objects.equals(mine, base);
        }

        private Optional<List<Object>> settled() {
            return mine instanceof List ? BothLists.settled(this) : Optional.empty();
        }

        private @Nullable Object merged() {
            if (!changedByBoth()) {
                return Objects.equals(mine, base) ? theirs : mine;
            }
            Optional<List<Object>> settled = settled();
            return settled.isPresent() ? settled.get() : mineFirst();
        }

        private boolean isComposed() {
            return mine instanceof Record
                    && theirs instanceof Record
                    && base instanceof Record record
                    && record.getClass().getRecordComponents().length > 1;
        }
    }

    /** What both changed, and differently. */
    public List<Field> conflicts() {
        return fields("", base, mine, theirs).filter(Field::isConflict).toList();
    }

    /** What I changed. */
    public List<Field> written() {
        return fields("", base, mine, theirs)
                .filter(field -> !Objects.equals(field.mine(), field.base()))
                .toList();
    }

    /** Both changes together; where both changed the same, mine. */
    public T merged() {
        return decided(Map.of());
    }

    /** Both changes together; where both changed the same, mine unless somebody has decided otherwise. */
    public T decided(Map<String, ? extends @Nullable Object> decided) {
        return decided("", base, mine, theirs, decided);
    }

    /** Both changes together; where both changed the same, theirs. */
    public T mergedWithTheirs() {
        Map<String, @Nullable Object> decided = new LinkedHashMap<>();
        conflicts().forEach(field -> decided.put(field.name(), field.theirsFirst()));
        return decided(decided);
    }

    private static Stream<Field> fields(String within, Record base, Record mine, Record theirs) {
        return Arrays.stream(base.getClass().getRecordComponents())
                .map(component -> field(within, component, base, mine, theirs))
                .flatMap(field -> field.isComposed()
                        ? fields(field.name() + ".", record(field.base()), record(field.mine()), record(field.theirs()))
                        : Stream.of(field));
    }

    private static Field field(String within, RecordComponent component, Record base, Record mine, Record theirs) {
        return new Field(
                within + component.getName(), value(base, component), value(mine, component), value(theirs, component));
    }

    private static Record record(@Nullable Object composed) {
        return (Record) Objects.requireNonNull(composed);
    }

    @SuppressWarnings("unchecked") // the constructor of R's own class makes an R
    private static <R extends Record> R decided(
            String within, R base, R mine, R theirs, Map<String, ? extends @Nullable Object> decided) {
        RecordComponent[] components = base.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Field field = field(within, components[i], base, mine, theirs);
            if (field.isComposed()) {
                values[i] = decided(
                        field.name() + ".",
                        record(field.base()),
                        record(field.mine()),
                        record(field.theirs()),
                        decided);
            } else {
                values[i] = decided.containsKey(field.name()) ? decided.get(field.name()) : field.merged();
            }
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + base.getClass().getSimpleName(), impossible);
        }
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
