package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.Cut;
import jp.hagukumi.comment.RedactionReason;
import jp.hagukumi.comment.Segment;
import jp.hagukumi.comment.SetAsideReason;
import jp.hagukumi.comment.Splitting;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;

/** The parts of a letter, each with where it went. Arrows and space choose, 1 makes an opinion, 2 sets aside, 3 undoes. */
class SplittingPanel extends Composite<Div> {

    private final transient Splitting splitting;
    private final SubmissionDetails letter;
    private final LetterPanel.Events events;
    private final MultiSelectListBox<Segment> parts = new MultiSelectListBox<>();

    SplittingPanel(
            Splitting splitting,
            SubmissionDetails letter,
            LetterPanel.Place place,
            LetterPanel.Events events,
            Button next) {
        this.splitting = splitting;
        this.letter = letter;
        this.events = events;
        parts.addClassName("parts");
        parts.setAriaLabel(getTranslation("comment.SplittingPanel.parts"));
        parts.setItems(letter.segments());
        parts.setRenderer(new ComponentRenderer<>(this::part));
        getContent().addClassName("splitting");
        getContent().add(parts, coverage());
        if (letter.allows(Operation.SUBMISSION_SPLIT)) {
            Checkbox clauses =
                    new Checkbox(getTranslation("comment.SplittingPanel.clauses"), place.cut() == Cut.CLAUSES);
            clauses.addValueChangeListener(e -> events.recut().accept(e.getValue() ? Cut.CLAUSES : Cut.SENTENCES));
            getContent().add(clauses, actions(next));
            focusFrom(place.focus());
        } else if (letter.allows(Operation.OPINION_TELL)) {
            Div bar = new Div(mask(), next);
            bar.addClassName("letter-actions");
            getContent().add(bar);
        }
    }

    /** The work goes on at the next free part; behind the last one it begins again at the first. */
    private void focusFrom(int begin) {
        List<Segment> free = letter.segments().stream().filter(Segment::isFree).toList();
        if (begin < 0 || letter.segments().isEmpty()) {
            return;
        }
        Segment next = free.stream()
                .filter(s -> s.span().begin() >= begin)
                .findFirst()
                .orElseGet(() -> free.isEmpty() ? letter.segments().getFirst() : free.getFirst());
        parts.getElement()
                .executeJs(
                        "const focus = () => this.items?.[$0] ? this.items[$0].focus()"
                                + " : this.isConnected && setTimeout(focus, 20); setTimeout(focus)",
                        letter.segments().indexOf(next));
    }

    private Div part(Segment segment) {
        Span mark = new Span(markOf(segment));
        mark.addClassName("mark");
        Span words = new Span(segment.text().strip());
        words.addClassName("original-text");
        Div line = new Div(mark, words);
        line.addClassNames("part", styleOf(segment));
        return line;
    }

    private String markOf(Segment segment) {
        if (segment.branch() != null) {
            return getTranslation("comment.opinion", segment.branch());
        }
        SetAsideReason reason = segment.reason();
        return reason == null ? getTranslation("comment.SplittingPanel.rest") : getTranslation(Labels.key(reason));
    }

    /** Opinions take turns with three colours; what is set aside has one; the free rest has none. */
    private static String styleOf(Segment segment) {
        if (segment.branch() != null) {
            return "part-opinion-" + (segment.branch() - 1) % 3;
        }
        SetAsideReason reason = segment.reason();
        return reason == null ? "part-rest" : "part-" + reason.name().toLowerCase(Locale.ROOT);
    }

    private Div coverage() {
        ProgressBar bar = new ProgressBar(0, 100, letter.percent());
        bar.getElement().setAttribute("aria-label", getTranslation("comment.SplittingPanel.coverage"));
        Span words = new Span(getTranslation("comment.SplittingPanel.sorted", letter.percent()));
        Div line = new Div(bar, words);
        line.addClassName("coverage");
        return line;
    }

    private Div actions(Button next) {
        MainButton opinion = new MainButton(getTranslation("comment.SplittingPanel.makeOpinion")).withKey("1");
        opinion.addClickListener(e -> makeOpinion());
        Button aside = keyed("comment.SplittingPanel.setAside", "2");
        aside.addClickListener(e -> new SetAsideDialog(this::setAside, this::hide).open());
        Button back = keyed("comment.SplittingPanel.putBack", "3");
        back.addClickListener(e -> putBack());
        // Only while the parts have the focus: a digit typed into a field is a digit.
        opinion.addClickShortcut(Key.DIGIT_1).listenOn(parts);
        aside.addClickShortcut(Key.DIGIT_2).listenOn(parts);
        back.addClickShortcut(Key.DIGIT_3).listenOn(parts);
        Span hint = new Span(getTranslation("comment.SplittingPanel.untouched"));
        hint.addClassName("third");
        Div bar = new Div(opinion, aside, back, mask(), next, hint);
        bar.addClassName("letter-actions");
        return bar;
    }

    private Button mask() {
        Button mask = keyed("comment.SplittingPanel.redact", "4");
        mask.addClickListener(e -> new RedactDialog(this::redact).open());
        mask.addClickShortcut(Key.DIGIT_4).listenOn(parts);
        return mask;
    }

    private Button keyed(String key, String digit) {
        Span hint = new Span(digit);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(getTranslation(key));
        button.setSuffixComponent(hint);
        return button;
    }

    private List<jp.hagukumi.comment.Span> chosen() {
        return parts.getValue().stream().map(Segment::span).sorted().toList();
    }

    private void makeOpinion() {
        splitting.makeOpinion(letter.id(), letter.version(), chosen());
        events.sorted().accept(endOfChosen());
    }

    private void setAside(SetAsideReason reason, String note) {
        splitting.setAside(letter.id(), letter.version(), chosen(), reason, note);
        events.sorted().accept(endOfChosen());
    }

    /** Of the one sentence that is chosen only these words become a mask; the rest stays to be sorted. */
    private void hide(String words) {
        RuleViolation.unless(parts.getValue().size() == 1, "comment.violation.wordsNotFound");
        jp.hagukumi.comment.Span within = chosen().getFirst();
        splitting.hide(letter.id(), letter.version(), within, words);
        events.sorted().accept(within.begin());
    }

    private void redact(String words, RedactionReason reason, String note) {
        splitting.redact(letter.id(), letter.version(), words, reason, note);
        events.sorted().accept(chosen().isEmpty() ? 0 : chosen().getFirst().begin());
    }

    private int endOfChosen() {
        return chosen().isEmpty() ? 0 : chosen().getLast().end();
    }

    private void putBack() {
        List<Segment> sorted =
                parts.getValue().stream().filter(s -> !s.isFree()).toList();
        RuleViolation.unless(sorted.size() == 1, "comment.violation.chooseOneSorted");
        Segment one = Objects.requireNonNull(sorted.getFirst());
        splitting.putBack(letter.id(), letter.version(), one.span().begin());
        events.sorted().accept(one.span().begin());
    }
}
