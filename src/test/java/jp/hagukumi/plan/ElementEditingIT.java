package jp.hagukumi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.ElementDetail.Link;
import jp.hagukumi.shared.FiscalYear;
import jp.hagukumi.test.Office;
import jp.hagukumi.test.PortalIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-013: elements are edited through the ledger, and put back to what they said and where they stood. */
@PortalIT
class ElementEditingIT {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @Autowired
    private Office office;

    @Autowired
    private PlanImport imports;

    @Autowired
    private PlanAmendments amendments;

    @Autowired
    private PlanReader reader;

    @Autowired
    private ElementEditing editing;

    @Autowired
    private ElementDetails details;

    @Autowired
    private PlanUndo undo;

    @Autowired
    private ElementRestorer restorer;

    @Autowired
    private ElementPlaces places;

    @Autowired
    private PlanElements elements;

    @Autowired
    private PlanLedger ledger;

    @Autowired
    private TransactionTemplate transactions;

    private PlanId plan;

    @BeforeEach
    void aPlanThatIsBeingAmended() {
        office.reset();
        plan = PlanFixtures.create(office, imports);
        office.as(DemoPeople.LEAD);
        amendments.open(
                plan,
                reader.plan(plan).orElseThrow().summary().version(),
                YEAR.firstDay(),
                RevisionKind.AMENDMENT,
                "中間年の見直し");
    }

    @Test
    void showsEverythingOnceTodayAndAsItStoodBefore() {
        ElementId goal = id(PlanFixtures.GOAL_2);
        ElementId shared = id(PlanFixtures.PROJECT_SHARED);
        ElementId visit = id(PlanFixtures.PROJECT_VISIT);
        change(
                shared,
                draft -> draft.listings(List.of(new Listing(goal, "再掲")))
                        .related(List.of(new RelatedLink(visit, "同じ家庭")))
                        .targetGroup("子育て家庭"));
        editing.merge(visit, seen(visit), shared, YEAR, "窓口に一本化");

        assertThat(detail(shared).listedBelow()).extracting(Link::id).containsExactly(goal);
        assertThat(detail(shared).mergedHere()).extracting(Link::id).containsExactly(visit);
        assertThat(detail(goal).listedHere()).extracting(Link::id).containsExactly(shared);
        assertThat(detail(visit).related())
                .containsExactly(new Link(shared, "1-02", PlanFixtures.PROJECT_SHARED, null, "同じ家庭"));
        assertThat(detail(visit).mergedInto()).extracting(Link::id).isEqualTo(shared);
        ElementDetail before = details.of(plan, shared, 1).orElseThrow();
        assertThat(before.listedBelow()).isEmpty();
        assertThat(before.mergedHere()).isEmpty();
        assertThat(before.content().targetGroup()).isEmpty();
        assertThat(details.of(plan, goal, 1).orElseThrow().listedHere()).isEmpty();
        assertThat(details.of(plan, visit, 1).orElseThrow().life()).isEqualTo(ElementLife.ACTIVE);
    }

    @Test
    void putsTogetherWhatTwoPeopleChangedInDifferentFields() {
        ElementId shared = id(PlanFixtures.PROJECT_SHARED);
        EditableElement seen = read(shared);
        change(shared, draft -> draft.legalBase("児童福祉法").contact(new Contact("", "04-1111-1111", "", "")));

        Written written = editing.change(
                seen,
                seen.content()
                        .draft()
                        .targetGroup("子育て家庭")
                        .contact(new Contact("", "", "", "a@example.jp"))
                        .content());

        assertThat(written).isEqualTo(new Written.Merged());
        assertThat(detail(shared).content().legalBase()).isEqualTo("児童福祉法");
        assertThat(detail(shared).content().targetGroup()).isEqualTo("子育て家庭");
        assertThat(detail(shared).content().contact()).isEqualTo(new Contact("", "04-1111-1111", "", "a@example.jp"));
    }

    @Test
    void writesNothingWhereSomebodyElseChangedTheSameField() {
        ElementId shared = id(PlanFixtures.PROJECT_SHARED);
        EditableElement seen = read(shared);
        change(shared, draft -> draft.legalBase("児童福祉法"));
        int edits = undo.edits(plan, 100).size();

        Written written = editing.change(
                seen, seen.content().draft().legalBase("子ども・子育て支援法").content());

        assertThat(written).isInstanceOfSatisfying(Written.Both.class, both -> {
            assertThat(both.now().content().legalBase()).isEqualTo("児童福祉法");
            assertThat(both.both().mine().legalBase()).isEqualTo("子ども・子育て支援法");
        });
        assertThat(detail(shared).content().legalBase()).isEqualTo("児童福祉法");
        assertThat(undo.edits(plan, 100)).hasSize(edits);
    }

    @Test
    void takesAnElementThatWasTakenOutAndPutBackForNoneThatNobodyChanged() {
        ElementId station = id(PlanFixtures.PROJECT_STATION);
        EditableElement seen = read(station);
        change(station, draft -> draft.legalBase("児童福祉法"));
        ElementSaid theirs = said(station);
        restore(station, null);
        restore(station, theirs);

        Written written = editing.change(
                seen, seen.content().draft().legalBase("子ども・子育て支援法").content());

        assertThat(written).isInstanceOf(Written.Both.class);
        assertThat(detail(station).content().legalBase()).isEqualTo("児童福祉法");
    }

    @Test
    void writesNoEditWhenNothingDiffers() {
        EditableElement seen = read(id(PlanFixtures.PROJECT_SHARED));
        int edits = undo.edits(plan, 100).size();

        assertThat(editing.change(seen, seen.content())).isEqualTo(new Written.Same());
        assertThat(undo.edits(plan, 100)).hasSize(edits);
    }

    @Test
    void leavesOutOfARoundWhatHasEndedFromThatYearOn() {
        ElementId visit = id(PlanFixtures.PROJECT_VISIT);

        editing.complete(visit, seen(visit), YEAR, "目的を果たした");

        assertThat(reader.projects(plan, YEAR.previous())).hasSize(4);
        assertThat(reader.projects(plan, YEAR))
                .hasSize(3)
                .noneMatch(row -> row.id().equals(visit));
        assertThat(reader.element(visit).orElseThrow().life().state()).isEqualTo(LifeState.COMPLETED);
    }

    @Test
    void addsAnElementAndTakesItOutAgainUnlessSomethingRefersToIt() {
        ElementId goal = id(PlanFixtures.GOAL_1);
        ElementId added = editing.add(plan, goal, "事業", ElementContent.titled("1-03", "一時預かり"));

        assertThat(reader.children(goal)).extracting(ElementRow::code).containsExactly("1-01", "1-02", "1-03");
        change(id(PlanFixtures.PROJECT_VISIT), draft -> draft.related(List.of(new RelatedLink(added, ""))));
        assertThatThrownBy(() -> restore(added, null)).hasMessage("plan.violation.elementInUse");

        change(id(PlanFixtures.PROJECT_VISIT), draft -> draft.related(List.of()));
        restore(added, null);

        assertThat(reader.element(added)).isEmpty();
        assertThatThrownBy(() -> editing.add(plan, goal, "基本目標", ElementContent.titled("", "目標")))
                .hasMessage("plan.violation.levelNotBelow");
    }

    @Test
    void bringsARemovedElementBackUnderItsIdToItsPlace() {
        ElementId station = id(PlanFixtures.PROJECT_STATION);
        ElementSaid before = said(station);
        restore(station, null);
        assertThat(reader.element(station)).isEmpty();

        restore(station, before);

        assertThat(said(station)).isEqualTo(before);
        assertThat(reader.children(id(PlanFixtures.GOAL_1)))
                .extracting(ElementRow::code)
                .containsExactly("1-01", "1-02");
    }

    @Test
    void putsAMovedBranchBackWhereItStood() {
        ElementId station = id(PlanFixtures.PROJECT_STATION);
        ElementId second = id(PlanFixtures.GOAL_2);
        ElementSaid before = said(station);
        move(station, second, 1);
        assertThat(reader.children(second)).extracting(ElementRow::code).containsExactly("2-01", "1-01", "2-02");

        restore(station, before);

        assertThat(said(station).saysTheSameAs(before)).isTrue();
        assertThat(reader.tree(plan))
                .extracting(ElementRow::code)
                .containsExactly("1", "1-01", "1-02", "2", "2-01", "2-02");
    }

    @Test
    void movesBranchesButNeverBelowThemselves() {
        ElementId first = id(PlanFixtures.GOAL_1);
        ElementId second = id(PlanFixtures.GOAL_2);

        move(second, null, 0);

        assertThat(reader.tree(plan))
                .extracting(ElementRow::code)
                .containsExactly("2", "2-01", "2-02", "1", "1-01", "1-02");
        assertThatThrownBy(() -> move(first, id(PlanFixtures.PROJECT_STATION), 0))
                .hasMessage("plan.violation.belowItself");
        assertThatThrownBy(() -> move(id(PlanFixtures.PROJECT_STATION), id(PlanFixtures.PROJECT_SHARED), 0))
                .hasMessage("plan.violation.levelNotBelow");
    }

    private ElementId id(String title) {
        return PlanFixtures.element(reader, plan, title).id();
    }

    private ElementDetail detail(ElementId id) {
        return details.of(plan, id, PlanLedger.NOW).orElseThrow();
    }

    private EditableElement read(ElementId id) {
        return transactions.execute(
                tx -> restorer.editable(elements.findById(id).orElseThrow()));
    }

    private long seen(ElementId id) {
        return detail(id).version();
    }

    private void change(ElementId id, UnaryOperator<ElementDraft> change) {
        EditableElement now = read(id);
        editing.change(now, change.apply(now.content().draft()).content());
    }

    private ElementSaid said(ElementId id) {
        return transactions.execute(tx -> restorer.now(id.value()));
    }

    private void move(ElementId id, @Nullable ElementId parent, int position) {
        transactions.executeWithoutResult(tx -> {
            PlanElement element = elements.findById(id).orElseThrow();
            places.move(element, parent, element.place().level(), position);
        });
    }

    private void restore(ElementId id, @Nullable ElementSaid before) {
        UUID subject = id.value();
        transactions.executeWithoutResult(tx -> restorer.restore(ledger.begin(plan, "undo"), subject, before));
    }
}
