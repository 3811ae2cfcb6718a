package jp.hagukumi.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** One of several people at the same report: looks at it now and then, and acts on what they saw last. */
final class ConflictEditor {

    static final List<FieldCode> FIELDS = List.of(
            FieldCode.RESULT, FieldCode.ISSUES, FieldCode.IMPROVEMENT, FieldCode.PUBLIC_TEXT, FieldCode.INTERNAL_NOTE);

    private final String login;
    private final boolean chief;
    private final ConflictDesk desk;
    private final Random random;
    private ConflictView view;

    ConflictEditor(String login, boolean chief, ConflictDesk desk, long seed) {
        this.login = login;
        this.chief = chief;
        this.desk = desk;
        this.random = new Random(seed);
        this.view = desk.as(login, desk::look);
    }

    /** What they do next. It is decided now and done when it is called, on whatever thread. */
    Callable<ConflictDeed> next(int volley) {
        boolean looks = random.nextInt(3) == 0;
        if (chief) {
            boolean approves = random.nextInt(3) == 0;
            return () -> desk.as(login, () -> {
                see(looks);
                return step(volley, approves ? ReportState.APPROVED : ReportState.RETURNED);
            });
        }
        boolean submits = random.nextInt(12) == 0;
        List<FieldCode> chosen = fields();
        // No text is written twice, or it would stand there already.
        String text = "%s の文 %016x。".formatted(login, random.nextLong()) + "長さの違う文。".repeat(random.nextInt(12));
        return () -> desk.as(login, () -> {
            see(looks);
            return submits ? step(volley, ReportState.SUBMITTED) : write(volley, chosen, text);
        });
    }

    private List<FieldCode> fields() {
        List<FieldCode> chosen = new ArrayList<>(FIELDS);
        java.util.Collections.shuffle(chosen, random);
        return List.copyOf(chosen.subList(0, random.nextInt(4) == 0 ? 2 : 1));
    }

    private void see(boolean looks) {
        if (looks) {
            view = desk.look();
        }
    }

    private ConflictDeed write(int volley, List<FieldCode> fields, String text) {
        ConflictView seen = view;
        List<Written> wrote = fields.stream()
                .map(field -> new Written(field, seen.version(field), text))
                .toList();
        try {
            ReportWriting.Saved saved = desk.write(seen.version(), wrote);
            view = seen.after(saved);
            return new ConflictDeed(volley, login, seen, wrote, null, saved.entries(), saved.version(), null);
        } catch (RuntimeException refusal) {
            // They are shown what stands there now, and may write over it knowingly.
            view = desk.look();
            return new ConflictDeed(volley, login, seen, wrote, null, null, 0, refusal);
        }
    }

    private ConflictDeed step(int volley, ReportState to) {
        ConflictView seen = view;
        try {
            long version = desk.step(seen.version(), to);
            view = desk.look();
            return new ConflictDeed(volley, login, seen, List.of(), to, seen.entries(), version, null);
        } catch (RuntimeException refusal) {
            view = desk.look();
            return new ConflictDeed(volley, login, seen, List.of(), to, null, 0, refusal);
        }
    }

    /** The portal, as the people of a trial reach it. */
    interface ConflictDesk {

        <T> T as(String login, java.util.function.Supplier<T> deed);

        ConflictView look();

        ReportWriting.Saved write(long seen, List<Written> fields);

        /** Gives the new version. */
        long step(long seen, ReportState to);
    }
}
