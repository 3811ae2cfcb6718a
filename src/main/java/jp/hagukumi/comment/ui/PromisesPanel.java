package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import jp.hagukumi.comment.OpinionRow;
import jp.hagukumi.comment.PromiseSheet;
import jp.hagukumi.comment.PromiseSheet.Line;
import jp.hagukumi.comment.PromiseSheet.Said;
import jp.hagukumi.comment.ReplyPromises;
import jp.hagukumi.uikit.Formats;
import jp.hagukumi.uikit.MarkedWords;
import jp.hagukumi.uikit.ReasonDialog;
import org.jspecify.annotations.Nullable;

/** The sentences of a reply in which something seems to be promised, and what the writer says of each. */
class PromisesPanel extends Composite<Div> {

    private final transient ReplyPromises promises;
    private final OpinionRow opinion;
    private final @Nullable ReplyVersion version;

    /** @param version of the reply that somebody writes, null for who only reads it */
    PromisesPanel(ReplyPromises promises, OpinionRow opinion, @Nullable ReplyVersion version) {
        this.promises = promises;
        this.opinion = opinion;
        this.version = version;
        getContent().addClassName("reply-promises");
        show();
    }

    /** As the reply is stored now. */
    final void show() {
        PromiseSheet sheet = promises.of(opinion.id());
        getContent().removeAll();
        getContent().setVisible(!sheet.lines().isEmpty());
        if (sheet.lines().isEmpty()) {
            return;
        }
        getContent().add(new H3(getTranslation("comment.PromisesPanel.title")));
        if (sheet.open() > 0) {
            Paragraph open = new Paragraph(getTranslation("comment.PromisesPanel.open", sheet.open()));
            open.addClassName("reply-warning");
            open.getElement().setAttribute("role", "status");
            getContent().add(open);
        }
        UnorderedList list = new UnorderedList();
        sheet.lines().forEach(line -> list.add(item(line, sheet)));
        getContent().add(list);
    }

    private ListItem item(Line line, PromiseSheet sheet) {
        MarkedWords sentence = new MarkedWords();
        sentence.add(line.sentence().substring(0, line.begin()), false);
        sentence.add(line.sentence().substring(line.begin(), line.end()), true);
        sentence.add(line.sentence().substring(line.end()), false);
        Paragraph said = new Paragraph(said(line));
        said.addClassName("second");
        ListItem item = new ListItem(sentence, said);
        if (version != null && line.there()) {
            item.add(deeds(line, sheet, version));
        }
        return item;
    }

    private String said(Line line) {
        Said said = line.said();
        if (!line.there()) {
            return getTranslation("comment.PromisesPanel.gone");
        }
        if (said == null) {
            return getTranslation("comment.PromisesPanel.unsaid");
        }
        if (!said.isPromise()) {
            return getTranslation("comment.PromisesPanel.none", said.reason());
        }
        return getTranslation(
                said.followed() ? "comment.PromisesPanel.followed" : "comment.PromisesPanel.promise",
                said.told(),
                said.project(),
                said.sections(),
                Formats.in(getLocale()).date(said.due()));
    }

    private Div deeds(Line line, PromiseSheet sheet, ReplyVersion reply) {
        Said said = line.said();
        boolean promise = said != null && said.isPromise();
        Div deeds = new Div(small(
                promise ? "comment.PromisesPanel.change" : "comment.PromisesPanel.link",
                () -> new PromiseDialog(
                                promises.projects(opinion.id()),
                                PromiseDialog.Proposal.of(line, sheet, opinion.element()),
                                (told, project, due) -> {
                                    reply.also(seen ->
                                            promises.promise(opinion.id(), seen, line.sentence(), told, project, due));
                                    show();
                                })
                        .open()));
        if (said == null || promise) {
            deeds.add(small(
                    "comment.PromisesPanel.decline",
                    () -> new ReasonDialog(
                                    getTranslation("comment.PromisesPanel.decline"),
                                    getTranslation("comment.PromisesPanel.declineEffect"),
                                    getTranslation("comment.PromisesPanel.declineVerb"),
                                    reason -> {
                                        reply.also(
                                                seen -> promises.decline(opinion.id(), seen, line.sentence(), reason));
                                        show();
                                    })
                            .open()));
        }
        deeds.addClassName("form-actions");
        return deeds;
    }

    private Button small(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
