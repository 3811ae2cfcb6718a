package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.WorkbookPreview;

/** The rows and cells that stay away, each with its place and why; they hinder no other. */
class RefusedPlaces extends Composite<Div> {

    RefusedPlaces(WorkbookPreview.Ready ready, String heading) {
        List<String> sentences = new PreviewWords(getLocale()).refusals(ready);
        getContent().addClassNames("workbook-places", "refused");
        getContent().setVisible(!sentences.isEmpty());
        getContent().add(new H3(getTranslation(heading, sentences.size())), new SentenceList(sentences));
    }
}
