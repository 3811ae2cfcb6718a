package jp.hagukumi.comment.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.comment.CallId;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.IncomingVerdict;
import jp.hagukumi.comment.MailId;
import jp.hagukumi.comment.MailIntake;
import jp.hagukumi.comment.MailLine;
import jp.hagukumi.comment.TakenMail;
import jp.hagukumi.comment.intake.MailRefusal;
import jp.hagukumi.shared.ShellCall;
import jp.hagukumi.shared.ShellCommand.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** UC-046: mails come in from the shell. */
@Component
@ConditionalOnBooleanProperty("portal.shell")
class ImportMails {

    private final MailIntake intake;

    ImportMails(MailIntake intake) {
        this.intake = intake;
    }

    static boolean areMails(List<String> files) {
        return !files.isEmpty()
                && files.stream().allMatch(file -> file.toLowerCase(Locale.ROOT).endsWith(".eml"));
    }

    /** @param dryRun whether it is only to be said what would become of them */
    Outcome run(CallSummary of, @Nullable LocalDate day, boolean dryRun, ShellCall call) {
        CallId target = of.id();
        Map<MailId, String> brought = new LinkedHashMap<>();
        try {
            for (String file : call.operands()) {
                bring(target, file, call).ifPresent(mail -> brought.put(mail, file));
            }
            List<MailLine> lines = intake.waiting(target, day).stream()
                    .filter(line -> brought.containsKey(line.id()))
                    .toList();
            lines.forEach(line -> print(line, brought, call));
            boolean whole = lines.size() == call.operands().size()
                    && lines.stream().noneMatch(line -> line.verdict() == IncomingVerdict.REFUSED);
            long letters =
                    lines.stream().filter(line -> line.verdict().isTaken()).count();
            if (dryRun) {
                call.say("comment.ImportCommentsCommand.wouldBeTaken", letters);
            } else {
                List<TakenMail> taken = intake.take(
                        target, List.copyOf(brought.keySet()), day, of.kind().publishesUnlessRefused());
                letters =
                        taken.stream().filter(mail -> mail.verdict().isTaken()).count();
                for (TakenMail failed :
                        taken.stream().filter(TakenMail::hasFailed).toList()) {
                    whole = false;
                    call.complain(failed.failure(), brought.getOrDefault(failed.id(), ""));
                }
                call.say("comment.MailsOutcome.heading", letters);
            }
            return whole ? Outcome.DONE : letters == 0 ? Outcome.REFUSED : Outcome.PARTLY;
        } finally {
            // What was only tried, or is no letter now, does not stay.
            if (!brought.isEmpty()) {
                intake.discard(target, List.copyOf(brought.keySet()));
            }
        }
    }

    private Optional<MailId> bring(CallId target, String name, ShellCall call) {
        Optional<Path> file = call.readable(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(file.get())) {
            return Optional.of(intake.bring(target, content));
        } catch (MailRefusal refusal) {
            call.complain(refusal.fault().key(), name);
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void print(MailLine line, Map<MailId, String> names, ShellCall call) {
        String why = line.verdict() == IncomingVerdict.NEW
                ? ""
                : call.words().say(line.sentence(), "%04d".formatted(line.like() == null ? 0 : line.like()));
        call.out().printf("%s\t%s\t%s%n", names.get(line.id()), call.words().say(line.badge()), why);
    }
}
