package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.progress.workbook.PreviewWords;
import jp.hagukumi.progress.workbook.WorkbookPreview;
import jp.hagukumi.uikit.Card;

/** Why a file is not the workbook that was asked for. */
class RefusedWorkbook extends Composite<Card> {

    RefusedWorkbook(WorkbookPreview.Refused refused) {
        getContent().addClassName("workbook-refused");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H2(getTranslation("progress.workbook.refusedHeading", refused.fileName())),
                        new Paragraph(new PreviewWords(getLocale()).of(refused.why())));
    }
}
