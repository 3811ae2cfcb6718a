package jp.hagukumi.plan.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.account.Directory;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanDetails;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.RevisionKind;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.plan.Thing;
import jp.hagukumi.plan.Vocabularies;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-015: what differs between two dates of a plan, what was corrected, and how one thing came to say what it says. All
 * of it reads only what changed, so that a plan of any size is compared in the time that its changes take.
 */
@Service
@Transactional(readOnly = true)
@May(Operation.PLAN_READ)
public class PlanComparisons {

    private final List<ComparedThing<?>> kinds;
    private final PlanLedger ledger;
    private final PlanReader reader;
    private final PlanAmendments amendments;
    private final Directory directory;
    private final Vocabularies vocabularies;

    PlanComparisons(
            List<ComparedThing<?>> kinds,
            PlanLedger ledger,
            PlanReader reader,
            PlanAmendments amendments,
            Directory directory,
            Vocabularies vocabularies) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing((ComparedThing<?> kind) -> kind.thing()))
                .toList();
        this.ledger = ledger;
        this.reader = reader;
        this.amendments = amendments;
        this.directory = directory;
        this.vocabularies = vocabularies;
    }

    /** The kinds of things that can be compared, in the order of the table. */
    public List<Thing> things() {
        return kinds.stream().<Thing>map(kind -> kind.thing()).toList();
    }

    /**
     * Compares what a plan said at the end of two revisions.
     *
     * @param from the earlier one, from 1
     * @param to the later one, {@link PlanLedger#NOW} for today; not before the earlier one
     * @param language in which values and names of parts are written
     */
    public Comparison compare(PlanId plan, int from, int to, Locale language) {
        RuleViolation.unless(from <= to, "plan.violation.comparedBackwards");
        PlanDetails details = reader.plan(plan).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        List<RevisionRow> revisions = amendments.revisions(plan);
        Map<Integer, RevisionRow> reasons = revisions.stream()
                .filter(revision -> revision.number() > from && revision.number() <= to)
                .collect(Collectors.toMap(RevisionRow::number, Function.identity()));
        TwoDates dates =
                new TwoDates(ledger, new ElementsNow(reader), words(language), new TwoDates.Dates(plan, from, to));
        List<ComparedRow> rows = from == to
                ? List.of()
                : kinds.stream().flatMap(kind -> dates.rows(kind).stream()).toList();
        Words words = Words.in(language);
        String both = words.say("plan.PlanComparisons.dates", date(revisions, from, words), date(revisions, to, words));
        return new Comparison(plan, details.summary().title(), both, from, to, rows, reasons);
    }

    private static String date(List<RevisionRow> revisions, int number, Words words) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> words.say(
                        "plan.SideField.revision",
                        number,
                        Formats.in(words.language()).date(revision.effectiveOn()),
                        words.say("plan.RevisionKind." + revision.kind())))
                .orElseGet(() -> words.say("plan.SideField.today"));
    }

    /** What was printed wrongly and put right (正誤), the latest correction first. */
    public List<Comparison> corrections(PlanId plan, Locale language) {
        return amendments.revisions(plan).stream()
                .filter(revision -> revision.kind() == RevisionKind.CORRECTION)
                .map(revision -> compare(plan, revision.number() - 1, revision.number(), language))
                .toList();
    }

    /** A comparison as a workbook, one line for each part that differs. */
    public byte[] workbook(PlanId plan, int from, int to, Locale language) {
        return new ComparisonWorkbook(Words.in(language)).comparison(compare(plan, from, to, language));
    }

    /** All corrections as a workbook. */
    public byte[] errataWorkbook(PlanId plan, Locale language) {
        PlanDetails details = reader.plan(plan).orElseThrow(() -> new RuleViolation("plan.violation.planGone"));
        return new ComparisonWorkbook(Words.in(language))
                .errata(details.summary().title(), corrections(plan, language));
    }

    /**
     * How one thing came to say what it says, the latest change first; empty for a kind that cannot be compared.
     *
     * @param revision changes after the end of this one are left out; {@link PlanLedger#NOW} for all
     */
    public List<PastChange> history(PlanId plan, Thing thing, UUID subject, int revision, Locale language) {
        Function<UUID, String> elements = new ElementsThen(new ElementsNow(reader), Map.of())::name;
        SaidWords words = words(language).at(plan, PlanLedger.NOW, elements);
        return kinds.stream()
                .filter(kind -> kind.thing() == thing)
                .flatMap(kind -> new History<>(kind, ledger, directory, words).of(plan, subject).stream())
                .filter(change -> change.revision() <= revision)
                .toList();
    }

    private SaidWords.Source words(Locale language) {
        Map<UUID, String> departments = new HashMap<>();
        directory.departmentNames().forEach((id, name) -> departments.put(id.value(), name));
        return new SaidWords.Source(Words.in(language), departments, ledger, vocabularies, kinds);
    }
}
