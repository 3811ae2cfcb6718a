package jp.hagukumi.plan.history;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** How what a plan says is written where it is compared: words, years, names of departments and elements. */
public final class SaidWords {

    private final PlanId plan;
    private final Words words;
    private final Formats formats;
    private final Map<UUID, String> departments;
    private final Function<UUID, String> elements;

    SaidWords(PlanId plan, Words words, Map<UUID, String> departments, Function<UUID, String> elements) {
        this.plan = plan;
        this.words = words;
        this.formats = Formats.in(words.language());
        this.departments = departments;
        this.elements = elements;
    }

    /** Whose things are compared. */
    public PlanId plan() {
        return plan;
    }

    /** The words behind a key of the translation files. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A fiscal year by its start year; empty for none. */
    public String year(@Nullable Integer start) {
        return start == null ? "" : formats.fiscalYear(new FiscalYear(start));
    }

    public Formats formats() {
        return formats;
    }

    /** The name of a department. */
    public String department(UUID id) {
        return departments.getOrDefault(id, "");
    }

    /** Code and title of an element as it was called then; empty when there is none. */
    public String element(UUID id) {
        return elements.apply(id);
    }
}
