package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.progress.ReportDetails;

/** All parts that show what hangs on a report, in their order. */
@org.springframework.stereotype.Component
class ReportParts {

    private final List<ReportPart> parts;

    ReportParts(List<ReportPart> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ReportPart::order))
                .toList();
    }

    List<Component> of(ReportDetails report) {
        return parts.stream()
                .map(part -> part.of(report))
                .flatMap(Optional::stream)
                .toList();
    }
}
