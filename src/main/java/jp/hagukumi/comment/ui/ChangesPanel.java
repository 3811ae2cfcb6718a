package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.comment.ChangeSheet;
import jp.hagukumi.comment.ChangeSheet.Line;
import jp.hagukumi.comment.OpinionId;
import jp.hagukumi.comment.ReplyChanges;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.plan.RevisionRow;
import jp.hagukumi.shared.TextDiff;
import jp.hagukumi.uikit.DiffText;
import jp.hagukumi.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Whether the plan is changed because of an opinion, and where: 旧 beside 新, with what differs marked. */
class ChangesPanel extends Composite<Div> {

    private final transient ReplyChanges changes;
    private final OpinionId opinion;
    private final ReplyVersion version;
    private final boolean writes;

    /**
     * @param version of the reply, which each change makes another one
     * @param writes whether it is the writer who reads it
     */
    ChangesPanel(ReplyChanges changes, OpinionId opinion, ReplyVersion version, boolean writes) {
        this.changes = changes;
        this.opinion = opinion;
        this.version = version;
        this.writes = writes;
        getContent().addClassName("reply-changes");
        show();
    }

    /** As the reply is stored now. */
    final void show() {
        ChangeSheet sheet = changes.of(opinion);
        getContent().removeAll();
        getContent()
                .add(new H3(getTranslation(
                        sheet.isChanged() ? "comment.ChangesPanel.changed" : "comment.ChangesPanel.unchanged")));
        for (int i = 0; i < sheet.lines().size(); i++) {
            getContent().add(place(sheet, i));
        }
        if (writes) {
            int next = sheet.lines().size();
            getContent().add(small("comment.ChangesPanel.add", () -> ask(null, next)));
        }
    }

    private Div place(ChangeSheet sheet, int index) {
        Line line = sheet.lines().get(index);
        TextDiff difference =
                TextDiff.of(line.content().oldText(), line.content().newText());
        Div columns = new Div(
                side("comment.ChangesPanel.old", DiffText.old(difference.before())),
                side("comment.ChangesPanel.new", DiffText.young(difference.after())));
        columns.addClassName("old-and-new");
        Div place = new Div(new Paragraph(line.where()), columns, amendment(sheet, line, index));
        if (writes) {
            Div deeds = new Div(
                    small("comment.ChangesPanel.change", () -> ask(line, index)),
                    small("comment.ChangesPanel.remove", () -> {
                        version.also(seen -> changes.remove(opinion, seen, index));
                        show();
                    }));
            deeds.addClassName("form-actions");
            place.add(deeds);
        }
        return place;
    }

    private Div side(String key, DiffText words) {
        Span name = new Span(getTranslation(key));
        name.addClassName("second");
        return new Div(name, words);
    }

    private Component amendment(ChangeSheet sheet, Line line, int index) {
        if (!sheet.revisions().isEmpty()) {
            return choice(sheet, line, index);
        }
        Integer revision = line.revision();
        return revision == null
                ? new Span(getTranslation("comment.ChangesPanel.notYet"))
                : new Anchor(
                        revision > 1 ? PlanLinks.compare(sheet.plan(), revision) : PlanLinks.revisions(sheet.plan()),
                        getTranslation("comment.ChangesPanel.by", revision));
    }

    private Component choice(ChangeSheet sheet, Line line, int index) {
        Formats formats = Formats.in(getLocale());
        Select<RevisionRow> by = new Select<>();
        by.setLabel(getTranslation("comment.ChangesPanel.amendment"));
        by.setEmptySelectionAllowed(true);
        by.setEmptySelectionCaption(getTranslation("comment.ChangesPanel.notYet"));
        by.setItems(sheet.revisions());
        by.setItemLabelGenerator(row -> row == null
                ? getTranslation("comment.ChangesPanel.notYet")
                : getTranslation(
                        "comment.ChangesPanel.revision", row.number(), formats.date(row.effectiveOn()), row.reason()));
        sheet.revisions().stream()
                .filter(row -> Integer.valueOf(row.number()).equals(line.revision()))
                .findFirst()
                .ifPresent(by::setValue);
        by.addValueChangeListener(e -> {
            RevisionRow chosen = e.getValue();
            version.also(seen -> changes.amended(opinion, seen, index, chosen == null ? null : chosen.number()));
            show();
        });
        return by;
    }

    private void ask(@Nullable Line line, int index) {
        new ChangeDialog(changes.places(opinion), line, content -> {
                    version.also(seen -> changes.put(opinion, seen, index, content));
                    show();
                })
                .open();
    }

    private Button small(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
