package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.plan.indicator.ui.IndicatorTable;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.ReportEntry;
import jp.hagukumi.progress.assessment.AssessmentDetails;
import jp.hagukumi.progress.assessment.AssessmentField;
import jp.hagukumi.progress.assessment.AssessmentQueries;
import jp.hagukumi.progress.assessment.AssessmentState;
import jp.hagukumi.progress.assessment.AssessmentWriting;
import jp.hagukumi.progress.assessment.CouncilWord;
import jp.hagukumi.progress.assessment.Place;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MainButton;
import org.jspecify.annotations.Nullable;

/** One place of the plan: what it is judged by above, and what is said of it beside what the council said last year. */
class AssessmentPage extends Composite<Div> {

    private final AssessmentDetails details;
    private final Formats formats = Formats.in(getLocale());

    AssessmentPage(
            AssessmentDetails details,
            AssessmentQueries queries,
            AssessmentWriting writing,
            SerializableBiConsumer<AssessmentDetails, AssessmentSaving> settle,
            SerializableBiConsumer<AssessmentDetails, Long> reopen) {
        this.details = details;
        AssessmentSaving saving = new AssessmentSaving(details, queries, writing);
        Div basis = new Div(Marks.card(this, details.distribution(), details.scale()), indicators());
        basis.addClassNames("columns", "assessment-basis");
        boolean writes = details.may(Operation.ASSESSMENT_WRITE);
        Card words = new Card(writes ? new AssessmentForm(details, saving) : reading());
        words.add(history(), foot(saving, settle, reopen));
        Div columns = new Div(words);
        List<CouncilWord> council = details.council();
        if (council != null) {
            columns.add(council(council));
            columns.addClassNames("columns", "assessment-columns");
        }
        getContent().add(basis, columns, ways());
    }

    private Card indicators() {
        Card card = Card.titled(getTranslation("progress.AssessmentPage.indicators"));
        card.add(
                details.indicators().isEmpty()
                        ? new Paragraph(getTranslation("progress.AssessmentPage.noIndicators"))
                        : new IndicatorTable(
                                details.indicators(), details.round().year()));
        return card;
    }

    private Card council(List<CouncilWord> council) {
        Card card = Card.titled(getTranslation("progress.AssessmentPage.council"));
        if (council.isEmpty()) {
            card.add(new Paragraph(getTranslation("progress.AssessmentPage.noCouncil")));
        }
        for (CouncilWord word : council) {
            Paragraph about = new Paragraph(
                    getTranslation("progress.AssessmentPage.about", word.about(), formats.date(word.on())));
            about.addClassName("second");
            card.add(about, quote(word.opinion()));
            Paragraph answer = new Paragraph(
                    word.answer().isEmpty()
                            ? getTranslation("progress.AssessmentPage.noAnswer")
                            : getTranslation("progress.AssessmentPage.answer", word.answer()));
            answer.addClassName("original-text");
            card.add(answer);
        }
        return card;
    }

    private static Paragraph quote(String words) {
        Paragraph quote = new Paragraph(words);
        quote.addClassNames("quote", "original-text");
        return quote;
    }

    /** As everybody reads it who does not write it. */
    private Component reading() {
        Div reading = new Div();
        reading.addClassName("report-reading");
        for (AssessmentField field : AssessmentField.values()) {
            ReportEntry entry = details.entries().get(field);
            if (entry != null && !entry.value().isBlank()) {
                Paragraph words = new Paragraph(SaidWords.of(getLocale(), field, entry));
                words.addClassName("original-text");
                Div part = new Div(new H3(getTranslation(field.nameKey())), words, new LastSaid(details.last(), field));
                part.addClassName("read-field");
                reading.add(part);
            }
        }
        return reading;
    }

    private Div history() {
        Div history = new Div();
        details.steps().forEach(step -> {
            String key = step.to() == AssessmentState.SETTLED ? "settledBy" : "reopenedBy";
            Paragraph line = new Paragraph(getTranslation(
                    "progress.AssessmentPage." + key, formats.dateTime(step.at()), step.by(), step.reason()));
            line.addClassName("second");
            history.add(line);
        });
        return history;
    }

    private Div foot(
            AssessmentSaving saving,
            SerializableBiConsumer<AssessmentDetails, AssessmentSaving> settle,
            SerializableBiConsumer<AssessmentDetails, Long> reopen) {
        Div foot = new Div();
        foot.addClassName("facts-line");
        if (details.may(Operation.ASSESSMENT_SETTLE)) {
            MainButton button = new MainButton(getTranslation("progress.AssessmentPage.settle"));
            button.addClickListener(e -> settle.accept(details, saving));
            Span hint = new Span(getTranslation("progress.AssessmentPage.settleHint"));
            hint.addClassName("third");
            foot.add(button, hint);
        }
        if (details.may(Operation.ASSESSMENT_REOPEN)) {
            foot.add(new Button(
                    getTranslation("progress.AssessmentPage.reopen"), e -> reopen.accept(details, saving.version())));
        }
        return foot;
    }

    private Nav ways() {
        Nav ways = new Nav();
        ways.addClassName("pages");
        ways.getElement().setAttribute("aria-label", getTranslation("progress.AssessmentPage.ways"));
        way(ways, "progress.AssessmentPage.before", details.around().before());
        way(ways, "progress.AssessmentPage.after", details.around().after());
        return ways;
    }

    private void way(Nav ways, String key, @Nullable Place place) {
        if (place != null && details.readsDrafts()) {
            ways.add(new Anchor(
                    ProgressLinks.assessment(details.round().id(), place.element()),
                    getTranslation(key, place.title())));
        }
    }
}
