package jp.hagukumi.progress;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many reports are at each stage; together these are all reports.
 *
 * @param stages what is not in it is none
 */
public record Tally(Map<ReportStage, Long> stages) implements Serializable {

    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        stages = Map.copyOf(stages);
    }

    static Tally of(Collection<Followed> reports) {
        return new Tally(reports.stream()
                .collect(Collectors.groupingBy(
                        Followed::stage, () -> new EnumMap<>(ReportStage.class), Collectors.counting())));
    }

    Tally plus(ReportStage stage, long count) {
        Map<ReportStage, Long> sum = new EnumMap<>(ReportStage.class);
        sum.putAll(stages);
        sum.merge(stage, count, Long::sum);
        return new Tally(sum);
    }

    /** How many are at one of these stages. */
    public long of(ReportStage... wanted) {
        return Stream.of(wanted)
                .mapToLong(stage -> stages.getOrDefault(stage, 0L))
                .sum();
    }

    public long accepted() {
        return of(ReportStage.ACCEPTED);
    }

    /** With chief or lead. */
    public long underway() {
        return of(ReportStage.SUBMITTED, ReportStage.APPROVED);
    }

    /** Begun by the section, or with it again. */
    public long writing() {
        return of(ReportStage.WRITING, ReportStage.COMPLETE, ReportStage.RETURNED);
    }

    public long untouched() {
        return of(ReportStage.NOT_BEGUN);
    }

    public long total() {
        return of(ReportStage.values());
    }

    /** What the sections still have in hand. */
    public long open() {
        return writing() + untouched();
    }
}
