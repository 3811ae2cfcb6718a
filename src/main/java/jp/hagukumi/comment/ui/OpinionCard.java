package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.account.Operation;
import jp.hagukumi.comment.CallSummary;
import jp.hagukumi.comment.CommentLinks;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.SubmissionDetails;

/** One opinion beside its letter. */
class OpinionCard extends Composite<Div> {

    OpinionCard(
            LetterServices services, CallSummary call, SubmissionDetails letter, OpinionRow opinion, Runnable changed) {
        getContent().addClassNames("opinion-card", "part-opinion-" + (opinion.branch() - 1) % 3);
        Anchor title = new Anchor(
                CommentLinks.opinion(call.id(), opinion.id()), getTranslation("comment.opinion", opinion.branch()));
        Div head = new Div(title, Labels.badge(this, opinion.state()));
        head.addClassName("line-with-action");
        getContent().add(head, new Paragraph(opinion.summary()));
        if (letter.unprinted().contains(opinion.id())) {
            Span notPrinted = new Span(getTranslation("comment.OpinionCard.withoutConsent"));
            notPrinted.addClassName("alarm");
            getContent().add(notPrinted);
        }
        Span place = new Span(
                opinion.elementLabel().isEmpty()
                        ? getTranslation("comment.OpinionCard.noPlace")
                        : opinion.elementLabel());
        place.addClassName("second");
        Div about = new Div(place);
        about.addClassName("line-with-action");
        if (letter.allows(Operation.OPINION_TELL)) {
            Button describe = new Button(
                    getTranslation("comment.OpinionCard.describe"),
                    e -> new DescribeDialog(
                                    services.splitting(),
                                    opinion,
                                    letter.consent(),
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
        getContent()
                .add(new AssignLine(
                        services.assigning(), call.allows(Operation.OPINION_ASSIGN), opinion, changed::run));
    }
}
