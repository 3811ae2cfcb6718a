package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.comment.intake.ColumnMeaning;
import jp.hagukumi.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are to be taken in.
 *
 * @param service what the clerk calls the form service; what its columns are is remembered under this name
 * @param columns in the order of the file
 * @param channel on which the letters count as having come
 * @param defaultDay when rows came in that do not say so
 * @param consent whether the senders agreed that their opinions are published, where no column says it of each
 * @param samePersons whether letters under the same name and the same contact or address count as one person's
 */
public record IntakePlan(
        String service,
        List<IncomingColumn> columns,
        Channel channel,
        @Nullable LocalDate defaultDay,
        boolean consent,
        boolean samePersons)
        implements Serializable {

    static final int SERVICE_MAX = 100;

    public IntakePlan {
        columns = List.copyOf(columns);
    }

    List<ColumnMeaning> meanings() {
        return columns.stream().map(IncomingColumn::meaning).toList();
    }

    List<String> headings() {
        return columns.stream().map(IncomingColumn::heading).toList();
    }

    boolean knows(ColumnMeaning meaning) {
        return meanings().contains(meaning);
    }

    /** Words there must be; of most parts there is one column; a day has to come from somewhere, and not to come. */
    void requireUsable(LocalDate today) {
        RuleViolation.unless(!service.isBlank(), "comment.violation.serviceMissing");
        RuleViolation.unless(service.length() <= SERVICE_MAX, "comment.violation.serviceLong", SERVICE_MAX);
        RuleViolation.unless(knows(ColumnMeaning.TEXT), "comment.violation.noTextColumn");
        Set<ColumnMeaning> once = EnumSet.noneOf(ColumnMeaning.class);
        meanings()
                .forEach(meaning -> RuleViolation.unless(
                        meaning.mayBeSeveral() || once.add(meaning), "comment.violation.columnTwice", meaning.key()));
        RuleViolation.unless(
                knows(ColumnMeaning.RECEIVED) || defaultDay != null, "comment.violation.defaultDayMissing");
        RuleViolation.unless(defaultDay == null || !defaultDay.isAfter(today), "comment.violation.receivedInFuture");
    }
}
