package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.hagukumi.comment.CallCounts;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CaseState;
import jp.hagukumi.comment.IntakeDetails;
import jp.hagukumi.comment.IntakeState;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.StatusBadge;
import jp.hagukumi.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** How the comment screens name states and write counts; the same words everywhere. */
final class Labels {

    /** An ideographic space: wide enough to part, and it breaks the line. */
    private static final String BLANK = "\u3000";

    private Labels() {}

    /** The key of a constant's name: {@code comment.Channel.mail}. */
    static String key(Enum<?> constant) {
        return "comment." + constant.getDeclaringClass().getSimpleName() + "."
                + constant.name().toLowerCase(Locale.ROOT);
    }

    static String stateKey(@Nullable ReplyState state) {
        return state == null ? "comment.ReplyState.none" : key(state);
    }

    /** A file whose rows nobody is taking in, though somebody began to, was stopped by whatever ended the portal. */
    static String key(IntakeDetails file) {
        return "comment.IntakeState."
                + (file.state() == IntakeState.RUNNING && !file.live() ? IntakeState.STOPPED : file.state());
    }

    /** Where an opinion stands as a mark. */
    static StatusBadge badge(Component speaker, @Nullable ReplyState state) {
        return new StatusBadge(speaker.getTranslation(stateKey(state)), tone(state));
    }

    /** How far a case has come as a mark. */
    static StatusBadge badge(Component speaker, CaseState state) {
        return new StatusBadge(
                speaker.getTranslation(key(state)),
                switch (state) {
                    case RECEIVED -> Tone.WAITS;
                    case IN_HAND -> Tone.UNDERWAY;
                    case DONE -> Tone.DONE;
                });
    }

    static Tone tone(@Nullable ReplyState state) {
        if (state == null) {
            return Tone.WAITS;
        }
        return switch (state) {
            case DRAFT, DRAFTED, CHECKED -> Tone.UNDERWAY;
            case RETURNED -> Tone.ALARM;
            case APPROVED -> Tone.DONE;
        };
    }

    /** Persons, letters, opinions and what is left of those when each group counts once, in one line. */
    static String counts(Component speaker, CallCounts counts) {
        return counts.late() == 0
                ? speaker.getTranslation(
                        "comment.counts", counts.persons(), counts.letters(), counts.opinions(), counts.purports())
                : speaker.getTranslation(
                        "comment.countsLate",
                        counts.persons(),
                        counts.letters(),
                        counts.opinions(),
                        counts.late(),
                        counts.purports());
    }

    /**
     * The counts, on a second line the last day and the day of publication, and on a third how many letters count in the
     * result where not all do; for the head of a call's pages.
     */
    static String line(Component speaker, Formats formats, CallSummary call, CallCounts counts) {
        String erased = call.erasedAt() == null ? "" : "\n" + RetentionCard.until(speaker, formats, call);
        return counts(speaker, counts) + "\n" + lastDays(speaker, formats, call) + result(speaker, counts) + erased;
    }

    /** The last day and the day of publication. */
    static String lastDays(Component speaker, Formats formats, CallSummary call) {
        return lastDay(speaker, formats, call)
                + (call.publication() == null
                        ? ""
                        : BLANK + speaker.getTranslation("comment.publication", formats.shortDate(call.publication())));
    }

    private static String result(Component speaker, CallCounts counts) {
        if (counts.notCountedInAll() == 0) {
            return "";
        }
        String reasons = Arrays.stream(LetterMark.values())
                .filter(mark -> counts.notCounted(mark) > 0)
                .map(mark -> speaker.getTranslation(
                        "comment.notCountedFor", speaker.getTranslation(key(mark)), counts.notCounted(mark)))
                .collect(Collectors.joining(speaker.getTranslation("comment.notCountedAnd")));
        return "\n" + speaker.getTranslation("comment.notCounted", counts.counted(), counts.notCountedInAll(), reasons);
    }

    private static String lastDay(Component speaker, Formats formats, CallSummary call) {
        if (call.lastDay() == null) {
            return speaker.getTranslation(key(call.kind()));
        }
        return speaker.getTranslation(
                call.over() ? "comment.lastDayOver" : "comment.lastDay", formats.shortDate(call.lastDay()));
    }
}
