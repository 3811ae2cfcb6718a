package jp.hagukumi.plan;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same thing: what it said when both began, what one wrote, and what the other saved first. What
 * only one of them changed is taken from that one; what both changed differently somebody has to decide.
 *
 * @param <T> what is said, a record whose components are compared one by one
 */
public record ThreeWay<T extends Record & Serializable>(T base, T mine, T theirs) implements Serializable {

    /**
     * One component that both changed differently.
     *
     * @param name of the component
     */
    public record Field(
            String name,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {}

    /** What both changed, and differently. */
    public List<Field> conflicts() {
        return Arrays.stream(components())
                .map(component -> new Field(
                        component.getName(), value(base, component), value(mine, component), value(theirs, component)))
                .filter(field -> !Objects.equals(field.mine(), field.theirs())
                        && !Objects.equals(field.mine(), field.base())
                        && !Objects.equals(field.theirs(), field.base()))
                .toList();
    }

    /** Both changes together; where both changed the same, mine. */
    public T merged() {
        return decided(Map.of());
    }

    /** Both changes together; where both changed the same, mine unless somebody has decided otherwise. */
    public T decided(Map<String, ? extends @Nullable Object> decided) {
        RecordComponent[] components = components();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object own = value(mine, components[i]);
            String name = components[i].getName();
            if (decided.containsKey(name)) {
                values[i] = decided.get(name);
            } else {
                values[i] = Objects.equals(own, value(base, components[i])) ? value(theirs, components[i]) : own;
            }
        }
        return with(values);
    }

    /** Both changes together; where both changed the same, theirs. */
    public T mergedWithTheirs() {
        return new ThreeWay<>(base, /* mine= */ theirs, /* theirs= */ mine).merged();
    }

    private RecordComponent[] components() {
        return base.getClass().getRecordComponents();
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }

    @SuppressWarnings("unchecked") // the constructor of T's own class makes a T
    private T with(@Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) base.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make a " + base.getClass().getSimpleName(), impossible);
        }
    }
}
