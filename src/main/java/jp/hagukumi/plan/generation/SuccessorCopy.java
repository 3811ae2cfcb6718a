package jp.hagukumi.plan.generation;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.hagukumi.account.May;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.ElementRow;
import jp.hagukumi.plan.ImportDecision;
import jp.hagukumi.plan.ImportPreview;
import jp.hagukumi.plan.PlanAmendments;
import jp.hagukumi.plan.PlanExport;
import jp.hagukumi.plan.PlanHeader;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.PlanImport;
import jp.hagukumi.plan.PlanLedger;
import jp.hagukumi.plan.PlanReader;
import jp.hagukumi.plan.PlanTexts;
import jp.hagukumi.plan.VocabularyEditing;
import jp.hagukumi.shared.JapanTime;
import jp.hagukumi.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-061: a plan is copied to a draft of its successor: what it says of itself, its words, its elements, its registers
 * and its indicators. They travel in the plan's own workbook, so that whatever that holds is copied; only what came to be
 * year by year stays with the old plan.
 */
@Service
@May(Operation.PLAN_AMEND)
public class SuccessorCopy {

    private final PlanAmendments amendments;
    private final PlanTexts texts;
    private final VocabularyEditing vocabulary;
    private final PlanExport export;
    private final PlanImport imports;
    private final PlanReader reader;
    private final FormerRelations former;
    private final StoredLinks links;
    private final PlanLedger ledger;
    private final Clock clock;

    SuccessorCopy(
            PlanAmendments amendments,
            PlanTexts texts,
            VocabularyEditing vocabulary,
            PlanExport export,
            PlanImport imports,
            PlanReader reader,
            FormerRelations former,
            StoredLinks links,
            PlanLedger ledger,
            Clock clock) {
        this.amendments = amendments;
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.export = export;
        this.imports = imports;
        this.reader = reader;
        this.former = former;
        this.links = links;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The draft of the next plan; every element of the old one is linked to its copy. */
    @Transactional
    public PlanId copy(NewGeneration wanted) {
        RuleViolation.unless(!wanted.title().isBlank(), "plan.violation.titleMissing");
        PlanHeader old = texts.read(wanted.old());
        PlanId copy = amendments.draft(old);
        vocabulary.copy(wanted.old(), copy);
        List<ElementRow> before = reader.tree(wanted.old());
        bring(wanted.old(), copy);
        texts.change(copy, version(copy), renamed(old, wanted));
        List<ElementRow> after = reader.tree(copy);
        links.follow(copy, wanted.old());
        links.addAll(
                ledger.beginOutside(copy, Operation.PLAN_AMEND, "generation.copy"),
                IntStream.range(0, before.size())
                        .mapToObj(i -> LinkSaid.carriedOn(
                                before.get(i).id(), after.get(i).id()))
                        .toList());
        former.forget(copy);
        return copy;
    }

    private void bring(PlanId old, PlanId copy) {
        byte[] workbook = export.withoutYears(old, Locale.JAPANESE);
        switch (imports.preview(new ByteArrayInputStream(workbook), "copy.xlsx", copy)) {
            case ImportPreview.Refused refused -> {
                String first =
                        Objects.requireNonNullElse(refused.problems().getFirst().value(), "");
                throw new RuleViolation(
                        "plan.violation.copyRefused", refused.problems().size(), first);
            }
            case ImportPreview.Ready ready
            when ready.changesAnything() ->
                imports.accept(ImportDecision.on(ready, JapanTime.today(clock), old.toString()));
            case ImportPreview.Ready same -> imports.discard(same.token());
        }
    }

    private long version(PlanId plan) {
        return reader.plan(plan).orElseThrow().summary().version();
    }

    private static PlanHeader renamed(PlanHeader old, NewGeneration wanted) {
        return new PlanHeader(
                wanted.title().strip(),
                old.municipality(),
                wanted.from(),
                wanted.to(),
                old.legalBases(),
                old.purpose(),
                old.philosophy(),
                old.levels(),
                old.reportedLevel(),
                old.note(),
                List.of());
    }
}
