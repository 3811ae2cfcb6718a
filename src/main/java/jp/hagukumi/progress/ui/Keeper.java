package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import jp.hagukumi.progress.FieldCode;
import jp.hagukumi.progress.ReportDetails;

/**
 * Lets the browser keep what is typed within and not yet acknowledged, for the reader of this report alone, and sends it
 * in the pauses of typing. Above the fields it says when the line to the server is gone.
 */
@Tag("hagukumi-keeper")
@JsModule("./progress/hagukumi-keeper.ts")
class Keeper extends Component implements HasComponents, HasStyle {

    static final String FOUND = "kept-found";
    static final String WHAT = "event.detail";

    private final String place;
    /** Leads through the sign-in back to the page that stands here. */
    private final Anchor signIn = new Anchor();

    /** @param found takes what this browser still had of this reader's words, newest first */
    Keeper(ReportDetails report, SerializableConsumer<List<KeptWords>> found) {
        this.place = report.reader() + "/" + report.id();
        signIn.setText(getTranslation("progress.Keeper.signIn"));
        signIn.setRouterIgnore(true);
        add(
                line("away", new Span(getTranslation("progress.Keeper.away"))),
                line("ended", new Span(getTranslation("progress.Keeper.ended")), signIn),
                line("full", new Span(getTranslation("progress.Keeper.full"))));
        // What each field says while its words are on their way.
        getElement().setAttribute("data-saving", getTranslation("progress.FieldBox.saving"));
        getElement().setAttribute("data-waiting", getTranslation("progress.FieldBox.waiting"));
        getElement()
                .addEventListener(
                        FOUND,
                        e -> found.accept(e.getEventData()
                                .path(WHAT)
                                .valueStream()
                                .flatMap(kept -> KeptWords.of(kept).stream())
                                .toList()))
                .addEventData(WHAT);
    }

    private static Div line(String when, Component... words) {
        Div line = new Div(words);
        line.addClassNames("line-note", when);
        line.getElement().setAttribute("role", "status");
        return line;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        signIn.setHref(attached.getUI().getActiveViewLocation().getPathWithQueryParameters());
        getElement().callJsFunction("open", place);
    }

    /** Under what the browser keeps them: the person first, then the report. */
    String place() {
        return place;
    }

    /** The server has these words in this version of the field; they need not be kept any more. */
    void stands(FieldCode field, String words, long version) {
        getElement().callJsFunction("stands", field.value(), words, version);
    }

    /** The server has not taken what it was sent; the page says why. */
    void refused(FieldCode field) {
        getElement().callJsFunction("refused", field.value());
    }

    /** The kept words stand in their field again. */
    void adopt(KeptWords kept) {
        getElement()
                .callJsFunction(
                        "adopt",
                        kept.field().value(),
                        kept.key(),
                        kept.seen(),
                        kept.at().toEpochMilli());
    }

    /** The person has no use for these words any more. */
    void forget(KeptWords kept) {
        getElement().callJsFunction("forget", kept.key());
    }
}
