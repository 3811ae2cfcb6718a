package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.Formats;

/** Why a report is locked for its reader, since when and by whom, and who can open it. */
class LockNote extends Composite<Div> {

    LockNote(ReportDetails report, ReportDetails.Lock lock) {
        Formats formats = Formats.in(getLocale());
        String since = formats.dateTime(lock.since());
        Paragraph why = new Paragraph(
                getTranslation(lock.why(), report.departmentName(), formats.shortDate(report.openUntil())));
        why.addClassName("why");
        getContent()
                .add(
                        why,
                        new Paragraph(
                                lock.by().isEmpty()
                                        ? getTranslation("progress.LockNote.since", since)
                                        : getTranslation("progress.LockNote.sinceBy", since, lock.by())),
                        new Paragraph(getTranslation(lock.opens(), report.departmentName())));
        getContent().addClassName("lock-note");
    }
}
