package jp.hagukumi.plan;

import java.util.List;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What an element says, apart from where it stands. */
record ElementContent(
        String code,
        String title,
        String description,
        boolean priority,
        @Nullable FiscalYear newSince,
        List<DepartmentId> departments) {

    ElementContent {
        title = Titles.said(title);
        departments = List.copyOf(departments);
    }
}
