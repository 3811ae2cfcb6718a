package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was accepted before on a project and on those that live on in it: one report, or several with their names. */
record Inheritance(List<Source> sources) {

    /** Nothing was accepted before. */
    static final Inheritance NONE = new Inheritance(List.of());

    /**
     * One report.
     *
     * @param name of its project, and of its department where several reported
     */
    record Source(String name, RoundTerm term, Form form, Map<FieldCode, ReportEntry> entries) {

        private Optional<ReportEntry> entry(FieldCode field) {
            return Optional.ofNullable(entries.get(field))
                    .filter(entry -> !entry.value().isEmpty());
        }

        private Optional<String> words(FormField field) {
            return entry(field.code()).map(entry -> switch (field.kind()) {
                case MARK -> entry.shown();
                case DIRECTION -> entry.label();
                case TEXT, MARK_REASON, AMOUNT, COUNT, SHARE, VALUE -> entry.value();
            });
        }
    }

    /**
     * What a field begins with: the words of all with their names; a choice or a figure only where all say the same, for
     * a sum or a choice among them would be nobody's word.
     */
    String beginning(FormField field) {
        List<Source> saying = sources.stream()
                .filter(source -> source.form()
                        .field(field.code())
                        .filter(field::isOfTheKindOf)
                        .isPresent())
                .filter(source -> source.entry(field.code()).isPresent())
                .toList();
        if (sources.size() == 1 || !field.kind().isText()) {
            Set<String> values = saying.stream()
                    .flatMap(source -> source.entry(field.code()).stream())
                    .map(ReportEntry::value)
                    .collect(Collectors.toSet());
            return saying.size() == sources.size() && values.size() == 1
                    ? values.iterator().next()
                    : "";
        }
        return joined(field, saying);
    }

    private static String joined(FormField field, List<Source> saying) {
        return saying.stream()
                .flatMap(source -> source.words(field).map(words -> "【" + source.name() + "】\n" + words).stream())
                .collect(Collectors.joining("\n\n"));
    }

    /** What each of them says. */
    List<ReportText> texts() {
        return sources.stream().map(source -> ReportText.of(source.entries())).toList();
    }

    /** The same as it stands beside the fields; of several each with its name. */
    Optional<ReportDetails.Earlier> earlier() {
        if (sources.size() < 2) {
            return sources.stream()
                    .findFirst()
                    .map(only -> new ReportDetails.Earlier(only.term().year(), only.form(), only.entries()));
        }
        Map<FieldCode, FormField> fields = new HashMap<>();
        List<FormField> asked = new ArrayList<>();
        sources.stream().flatMap(source -> source.form().fields().stream()).forEach(field -> {
            if (fields.putIfAbsent(field.code(), field) == null) {
                asked.add(field.kind().isFigure() ? field.asText() : field);
            }
        });
        Map<FieldCode, ReportEntry> entries = new HashMap<>();
        fields.forEach((code, field) -> joinedEntry(field).ifPresent(entry -> entries.put(code, entry)));
        return Optional.of(new ReportDetails.Earlier(
                sources.stream()
                        .map(source -> source.term().year())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                new Form(asked),
                entries));
    }

    private Optional<ReportEntry> joinedEntry(FormField field) {
        String words = joined(field, sources);
        return sources.stream()
                .flatMap(source -> source.entry(field.code()).stream())
                .findFirst()
                .map(first -> new ReportEntry(
                        words,
                        field.kind() == FieldKind.DIRECTION ? words : "",
                        first.version(),
                        first.writtenAt(),
                        first.writtenBy()));
    }
}
