package jp.hagukumi.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.comment.intake.IncomingFileReader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is remembered of form services: what the columns of their files were, as far as those files can still be read. */
@Component
class FormServices {

    /** Files of former intakes in which columns are looked up, the latest first. */
    private static final int REMEMBERED = 200;

    private final IncomingFiles files;
    private final CallKeys keys;

    FormServices(IncomingFiles files, CallKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    /** The names of the services from which files were taken in before, the latest first. */
    List<String> names() {
        return files.said(Limit.of(REMEMBERED)).stream()
                .map(IncomingFile::service)
                .distinct()
                .toList();
    }

    /** The same columns, each as it was in the latest file of that service; others as they are. */
    List<IncomingColumn> remembered(String service, List<IncomingColumn> columns) {
        Map<String, ColumnMeaning> meanings = new HashMap<>();
        files.said(Limit.of(REMEMBERED)).stream()
                .filter(file -> file.service().equals(service.strip()))
                .flatMap(this::plan)
                .flatMap(plan -> plan.columns().stream())
                .forEach(column -> meanings.putIfAbsent(column.heading(), column.meaning()));
        return columns.stream()
                .map(column -> column.as(known(meanings.get(column.heading()), column.meaning())))
                .toList();
    }

    /** What was kept aside before anybody asked for it is asked for now. */
    private static ColumnMeaning known(@Nullable ColumnMeaning remembered, ColumnMeaning guess) {
        boolean wasNotAsked = remembered == ColumnMeaning.OTHER && guess == ColumnMeaning.CONSENT;
        return remembered == null || wasNotAsked ? guess : remembered;
    }

    /**
     * How a file could be taken in: its columns as in the latest file with the same headings, else by what the headings
     * say. The day and the consent are of each file and have to be said anew.
     *
     * @param consent what counts until somebody says otherwise
     */
    IntakePlan proposed(IncomingFileReader file, boolean consent) {
        List<String> headings =
                file.headings().stream().map(FormServices::onOneLine).toList();
        Optional<IntakePlan> same = files.said(Limit.of(REMEMBERED)).stream()
                .flatMap(this::plan)
                .filter(plan -> plan.headings().equals(headings))
                .findFirst();
        List<ColumnMeaning> guess = file.guess();
        List<IncomingColumn> guessed = IntStream.range(0, headings.size())
                .mapToObj(i -> new IncomingColumn(headings.get(i), guess.get(i)))
                .toList();
        return new IntakePlan(
                same.map(IntakePlan::service).orElse(""),
                same.map(plan -> IntStream.range(0, guessed.size())
                                .mapToObj(i -> guessed.get(i)
                                        .as(known(
                                                plan.columns().get(i).meaning(),
                                                guessed.get(i).meaning())))
                                .toList())
                        .orElse(guessed),
                same.map(IntakePlan::channel).orElse(Channel.FORM),
                null,
                consent,
                true);
    }

    /** None of a call whose key is gone. */
    private Stream<IntakePlan> plan(IncomingFile file) {
        return keys.has(file.call()) ? Stream.of(file.plan(keys.of(file.call()))) : Stream.empty();
    }

    private static String onOneLine(String heading) {
        String line = heading.replaceAll("\\R+", " ");
        int end = Math.min(line.length(), IncomingColumn.HEADING_MAX);
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
