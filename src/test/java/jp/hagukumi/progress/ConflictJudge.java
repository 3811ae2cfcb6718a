package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether what several people did to one report left no update lost. Which of two came first is read from the versions
 * that the portal gave them; nothing is assumed about their threads.
 */
final class ConflictJudge {

    private final ConflictView before;
    private final ConflictView after;
    private final List<Decision> decisions;
    private final List<PastEntry> past;
    private final List<ConflictDeed> deeds;
    private final List<String> broken = new ArrayList<>();

    /**
     * @param before the report before anybody did anything
     * @param decisions the steps that it says were taken since
     * @param past what was written over since
     */
    ConflictJudge(
            ConflictView before,
            ConflictView after,
            List<Decision> decisions,
            List<PastEntry> past,
            List<ConflictDeed> deeds) {
        this.before = before;
        this.after = after;
        this.decisions = decisions;
        this.past = past;
        this.deeds = deeds;
    }

    /** The rules that were broken, in words; empty when all is well. */
    List<String> broken() {
        ConflictEditor.FIELDS.forEach(this::judge);
        judgeVersions();
        judgeSteps();
        deeds.stream().filter(deed -> !deed.isAcknowledged()).forEach(this::judgeRefusal);
        return List.copyOf(broken);
    }

    /** How many writings stand beside what somebody else wrote in other fields since their author looked. */
    long merged() {
        return deeds.stream()
                .filter(deed -> deed.isWriting() && deed.isAcknowledged())
                .filter(deed -> deed.version() > deed.seen().version() + 1)
                .count();
    }

    private void say(String rule, Object about) {
        broken.add(rule + ": " + about);
    }

    /** Each acknowledged text of a field stands, or was written over by somebody who had it before their eyes. */
    private void judge(FieldCode field) {
        TreeMap<Long, ConflictDeed> line = new TreeMap<>();
        for (ConflictDeed deed : deeds) {
            Written wrote = wroteIn(deed, field);
            if (wrote == null || !deed.isAcknowledged()) {
                continue;
            }
            ReportEntry answered = answered(deed, field);
            if (answered == null || !answered.value().equals(wrote.value())) {
                say("acknowledged and not in the answer", deed);
            } else if (answered.version() != wrote.seen()) {
                if (answered.version() != wrote.seen() + 1) {
                    say("taken though somebody else was faster in this field", deed);
                }
                if (line.put(answered.version(), deed) != null) {
                    say("two were told that they wrote version " + answered.version() + " of " + field, deed);
                }
            }
        }
        judge(field, line);
    }

    private void judge(FieldCode field, TreeMap<Long, ConflictDeed> line) {
        ReportEntry stood = before.entries().get(field);
        long version = before.version(field);
        for (Map.Entry<Long, ConflictDeed> next : line.entrySet()) {
            ConflictDeed deed = next.getValue();
            if (next.getKey() != version + 1) {
                say("versions of " + field + " were acknowledged to nobody", deed);
            }
            version = next.getKey();
            if (stood != null) {
                if (!deed.seen().text(field).equals(stood.value())) {
                    say("written over unseen", field + " " + stood + " by " + deed);
                }
                if (!isKept(field, stood) && !isOwnTyping(stood, answered(deed, field))) {
                    say("written over and not kept", field + " " + stood + " by " + deed);
                }
            }
            stood = answered(deed, field);
        }
        if (!isSame(after.entries().get(field), stood)) {
            say(
                    "what was acknowledged last does not stand",
                    field + " " + stood + " but " + after.entries().get(field));
        }
    }

    private boolean isKept(FieldCode field, ReportEntry entry) {
        return past.stream().anyMatch(one -> one.field().equals(field) && isSame(one.entry(), entry));
    }

    /** But for the time, of which the database keeps less than the clock says. */
    private static boolean isSame(@Nullable ReportEntry one, @Nullable ReportEntry other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.version() == other.version()
                && one.value().equals(other.value())
                && one.writtenBy().equals(other.writtenBy());
    }

    /** Pauses of one person who goes on typing are one writing. */
    private static boolean isOwnTyping(ReportEntry earlier, @Nullable ReportEntry later) {
        return later != null && earlier.writtenBy().equals(later.writtenBy());
    }

    private static @Nullable ReportEntry answered(ConflictDeed deed, FieldCode field) {
        return deed.answer() == null ? null : deed.answer().get(field);
    }

    private static @Nullable Written wroteIn(ConflictDeed deed, FieldCode field) {
        return deed.wrote().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The report has changed as often as somebody was told so, and never otherwise. */
    private void judgeVersions() {
        Set<Long> told = new HashSet<>();
        for (ConflictDeed deed : deeds) {
            boolean nothingToWrite =
                    deed.isWriting() && deed.version() == deed.seen().version();
            if (deed.isAcknowledged() && !nothingToWrite && !told.add(deed.version())) {
                say("two were told version " + deed.version(), deed);
            }
        }
        if (after.version() - before.version() != told.size()) {
            say("changed otherwise than somebody was told", after.version() + " - " + before.version() + ", " + told);
        }
    }

    /** Whoever hands in, confirms or sends back does it with the words that they have read. */
    private void judgeSteps() {
        List<ConflictDeed> steps = steps();
        if (decisions.size() != steps.size()) {
            say("steps and acknowledgements differ", decisions.size() + " and " + steps);
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            ConflictDeed deed = steps.get(i);
            if (decisions.get(i).to() != deed.step()) {
                say("another step than acknowledged", deed);
            }
            if (!decisions.get(i).text().equals(ReportText.of(deed.seen().entries()))) {
                say("decided on words that were not before their eyes", deed);
            }
        }
    }

    /** A refusal has a reason: a faster hand in the same field, or a step that closed the report. */
    private void judgeRefusal(ConflictDeed deed) {
        if (!deed.isRefusedInWords()) {
            say("failed", deed);
        } else if (isAllowedAsItStood(deed) && !(deed.isWriting() ? wasFaster(deed) : hadMovedOn(deed))) {
            say("refused without a reason", deed);
        }
    }

    /** Whether the report was in a state for it, and nobody took a step at the same moment. */
    private boolean isAllowedAsItStood(ConflictDeed deed) {
        ReportState stood = before.state();
        for (ConflictDeed step : steps()) {
            if (step.volley() == deed.volley()) {
                return false;
            }
            if (step.step() != null && step.volley() < deed.volley()) {
                stood = step.step();
            }
        }
        boolean byWriter = deed.isWriting() || deed.step() == ReportState.SUBMITTED;
        return byWriter ? stood.isOpen() : stood == ReportState.SUBMITTED;
    }

    /** The steps that were acknowledged, in their order. */
    private List<ConflictDeed> steps() {
        return deeds.stream()
                .filter(deed -> deed.isAcknowledged() && !deed.isWriting())
                .sorted(Comparator.comparingLong(ConflictDeed::version))
                .toList();
    }

    private boolean wasFaster(ConflictDeed deed) {
        return deed.wrote().stream()
                .anyMatch(one -> deeds.stream()
                        .filter(other -> other != deed && other.volley() <= deed.volley())
                        .anyMatch(other -> hasWrittenOver(other, one)));
    }

    private static boolean hasWrittenOver(ConflictDeed other, Written one) {
        ReportEntry answered = wroteIn(other, one.field()) == null ? null : answered(other, one.field());
        return answered != null && answered.version() > one.seen();
    }

    private boolean hadMovedOn(ConflictDeed deed) {
        return deeds.stream()
                .anyMatch(other -> other.isAcknowledged()
                        && other.volley() <= deed.volley()
                        && other.version() > deed.seen().version());
    }
}
