package jp.hagukumi.progress.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.Reminder;
import jp.hagukumi.progress.RoundSummary;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** The text with which the lead reminds one department: what is missing, until when, and where it is done. */
final class ReminderText implements Serializable {

    /** As many reports as a mail names one by one. */
    private static final int NAMED = 20;

    private final RoundSummary round;
    private final Locale language;
    private final String address;

    /** @param address of the portal, as people type it, without a slash at its end */
    ReminderText(RoundSummary round, Locale language, String address) {
        this.round = round;
        this.language = language;
        this.address = address;
    }

    String of(Reminder reminder) {
        Words words = Words.in(language);
        Formats formats = Formats.in(language);
        String year = round.term().name(language);
        StringJoiner text = new StringJoiner("\n");
        text.add(words.say(
                reminder.isLate() ? "progress.ReminderText.subjectLate" : "progress.ReminderText.subject",
                year,
                reminder.contact().department()));
        text.add("");
        text.add(reminder.contact().department());
        to(text, words, "progress.ReminderText.writers", reminder.contact().writers());
        to(text, words, "progress.ReminderText.chiefs", reminder.contact().chiefs());
        text.add("");
        text.add(words.say(
                "progress.ReminderText.missing",
                year,
                round.planTitle(),
                reminder.reports().size(),
                reminder.late()));
        text.add(words.say("progress.ReminderText.ask"));
        text.add("");
        for (Reminder.Item item : reminder.reports().stream().limit(NAMED).toList()) {
            text.add(words.say(
                    "progress.ReminderText.item",
                    item.title(),
                    words.say(item.stage().nameKey()),
                    formats.shortDate(item.due())));
        }
        if (reminder.reports().size() > NAMED) {
            text.add(words.say("progress.ReminderText.more", reminder.reports().size() - NAMED));
        }
        text.add("");
        text.add(words.say(
                "progress.ReminderText.where",
                address + "/" + ProgressLinks.reports(round.id(), reminder.department())));
        return text.toString();
    }

    private static void to(StringJoiner text, Words words, String key, List<String> names) {
        if (!names.isEmpty()) {
            text.add(words.say(key, String.join(words.say("progress.separator"), names)));
        }
    }
}
