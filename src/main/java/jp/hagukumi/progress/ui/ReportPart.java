package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import java.util.Optional;
import jp.hagukumi.progress.ReportDetails;
import jp.hagukumi.uikit.WorkbookUpload;

/**
 * A part of the page of a report that shows what hangs on it; every bean of this kind is shown below its fields.
 *
 * <p>Vaadin finds the components of a page by following the classes from its route, which ends here: what parts are made
 * of and the page itself has not is named here.
 */
@Uses(WorkbookUpload.class)
public interface ReportPart {

    /** Its place among the others, the lowest first. */
    int order();

    /** What it shows of this report, nothing if there is nothing to show or to do. */
    Optional<Component> of(ReportDetails report);
}
