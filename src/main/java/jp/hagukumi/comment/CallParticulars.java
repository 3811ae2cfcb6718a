package jp.hagukumi.comment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hagukumi.shared.RuleViolation;

/**
 * What the public is told of a call, and what it asks of letters (募集要項).
 *
 * @param documents what can be read on the matter
 * @param places where it can be read on paper
 * @param eligible who may send letters
 * @param eligibleWords the same in the office's own words, may be empty
 * @param required what a sender has to tell for the letter to be complete
 * @param themes by what opinions are put together, in order
 * @param steps days of the procedure other than those that the call has anyway
 * @param office whom to ask
 * @param counted marks with which letters count in the result all the same
 * @param daysToAnswer within how many days of its receipt a case of a standing inbox is to be done, if nobody says otherwise
 */
public record CallParticulars(
        List<Document> documents,
        List<Place> places,
        Set<Eligibility> eligible,
        String eligibleWords,
        Set<SenderData> required,
        List<String> themes,
        List<Step> steps,
        Office office,
        Set<LetterMark> counted,
        int daysToAnswer)
        implements Serializable {

    static final int LINES_MAX = 50;
    static final int THEME_MAX = 50;
    static final int TITLE_MAX = 200;
    static final int WORDS_MAX = 300;
    static final int DAYS_MAX = 365;
    private static final int TWO_WEEKS = 14;

    /** Something to read, and where it lies (an address on the web, a shelf) if that is told. */
    public record Document(String title, String where) implements Serializable {

        public Document {
            title = line(title, TITLE_MAX);
            where = line(where, WORDS_MAX);
            RuleViolation.unless(!title.isEmpty(), "comment.violation.documentTitleMissing");
        }
    }

    /** A place where the documents can be read, and when it is open if that is told. */
    public record Place(String name, String hours) implements Serializable {

        public Place {
            name = line(name, TITLE_MAX);
            hours = line(hours, WORDS_MAX);
            RuleViolation.unless(!name.isEmpty(), "comment.violation.inspectionPlaceMissing");
        }
    }

    /** What happens on a day of the procedure. */
    public record Step(LocalDate day, String what) implements Serializable {

        public Step {
            what = line(what, TITLE_MAX);
            RuleViolation.unless(day != null && !what.isEmpty(), "comment.violation.stepIncomplete");
        }
    }

    /** The section that answers questions; what is empty is not told. */
    public record Office(String section, String phone, String mail) implements Serializable {

        public static final Office NONE = new Office("", "", "");

        private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
        private static final int PHONE_MAX = 50;

        public Office {
            section = line(section, TITLE_MAX);
            phone = line(phone, PHONE_MAX);
            mail = line(mail, TITLE_MAX);
            RuleViolation.unless(mail.isEmpty() || MAIL.matcher(mail).matches(), "comment.violation.officeMailWrong");
        }
    }

    public CallParticulars {
        documents = few(documents);
        places = few(places);
        steps = few(steps);
        themes = few(themes).stream().map(theme -> line(theme, THEME_MAX)).toList();
        RuleViolation.unless(themes.stream().noneMatch(String::isEmpty), "comment.violation.themeMissing");
        RuleViolation.unless(new HashSet<>(themes).size() == themes.size(), "comment.violation.themeTwice");
        eligibleWords = line(eligibleWords, WORDS_MAX);
        RuleViolation.unless(daysToAnswer >= 1 && daysToAnswer <= DAYS_MAX, "comment.violation.daysToAnswer", DAYS_MAX);
        eligible = Set.copyOf(eligible);
        required = Set.copyOf(required);
        counted = Set.copyOf(counted);
    }

    /** What a call of that kind begins with: nothing is told yet; only a public comment asks who somebody is. */
    public static CallParticulars of(CallKind kind) {
        return new CallParticulars(
                List.of(),
                List.of(),
                Set.of(),
                "",
                kind == CallKind.PUBLIC_COMMENT ? EnumSet.of(SenderData.NAME, SenderData.ADDRESS) : Set.of(),
                List.of(),
                List.of(),
                Office.NONE,
                Set.of(),
                TWO_WEEKS);
    }

    /** Where anybody may write, nobody is outside. */
    public boolean counts(LetterMark mark) {
        return counted.contains(mark) || (mark == LetterMark.OUT_OF_AREA && eligible.contains(Eligibility.ANYONE));
    }

    private static <T> List<T> few(List<T> lines) {
        RuleViolation.unless(lines.size() <= LINES_MAX, "comment.violation.linesTooMany", LINES_MAX);
        return List.copyOf(lines);
    }

    private static String line(String text, int max) {
        String said = text.strip();
        RuleViolation.unless(said.codePointCount(0, said.length()) <= max, "comment.violation.lineLong", max);
        return said;
    }
}
