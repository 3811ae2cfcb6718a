package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.account.DepartmentView;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.ReplyState;
import jp.hagukumi.comment.SubmissionDetails;
import jp.hagukumi.shared.RuleViolation;
import jp.hagukumi.uikit.MainButton;
import jp.hagukumi.uikit.Notifier;

/** One opinion beside its letter. */
class OpinionCard extends Composite<Div> {

    private final transient LetterServices services;
    private final OpinionRow opinion;
    private final transient Runnable changed;

    OpinionCard(
            LetterServices services, CallSummary call, SubmissionDetails letter, OpinionRow opinion, Runnable changed) {
        this.services = services;
        this.opinion = opinion;
        this.changed = changed;
        getContent().addClassNames("opinion-card", "part-opinion-" + (opinion.branch() - 1) % 3);
        Anchor title = new Anchor(
                CommentLinks.opinion(call.id(), opinion.id()), getTranslation("comment.opinion", opinion.branch()));
        Div head = new Div(title, Labels.badge(this, opinion.state()));
        head.addClassName("line-with-action");
        getContent().add(head, new Paragraph(opinion.summary()));
        Span place = new Span(
                opinion.elementLabel().isEmpty()
                        ? getTranslation("comment.OpinionCard.noPlace")
                        : opinion.elementLabel());
        place.addClassName("second");
        Div about = new Div(place);
        about.addClassName("line-with-action");
        if (letter.allows(Operation.SUBMISSION_SPLIT)) {
            Button describe = new Button(
                    getTranslation("comment.OpinionCard.describe"),
                    e -> new DescribeDialog(
                                    services.splitting(),
                                    opinion,
                                    services.splitting().places(call.id()),
                                    changed)
                            .open());
            describe.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            about.add(describe);
        }
        getContent().add(about);
        if (!opinion.themes().isEmpty()) {
            Span themes = new Span(getTranslation(
                    "comment.OpinionCard.themes",
                    String.join(getTranslation("comment.LetterMarks.between"), opinion.themes())));
            themes.addClassName("second");
            getContent().add(themes);
        }
        getContent().add(department(letter));
    }

    private Div department(SubmissionDetails letter) {
        boolean movable = opinion.state() == null
                || opinion.state() == ReplyState.DRAFT
                || opinion.state() == ReplyState.RETURNED;
        if (!letter.allows(Operation.OPINION_ASSIGN) || !movable) {
            return new Div(opinion.departmentName());
        }
        ComboBox<DepartmentView> department = new ComboBox<>(getTranslation("comment.OpinionCard.department"));
        department.setItems(services.assigning().departments());
        department.setItemLabelGenerator(DepartmentView::name);
        services.assigning().departments().stream()
                .filter(d -> d.id().equals(opinion.department()))
                .findFirst()
                .ifPresent(department::setValue);
        Button go = opinion.state() == null
                ? new MainButton(getTranslation("comment.OpinionCard.assign"))
                : new Button(getTranslation("comment.OpinionCard.reassign"));
        go.addClickListener(e -> {
            DepartmentView chosen = department.getValue();
            RuleViolation.unless(chosen != null, "comment.violation.departmentMissing");
            services.assigning().assign(opinion.id(), opinion.version(), chosen.id());
            Notifier.done(getTranslation("comment.OpinionCard.assigned", chosen.name()));
            changed.run();
        });
        Div line = new Div(department, go);
        line.addClassName("assign-line");
        return line;
    }
}
