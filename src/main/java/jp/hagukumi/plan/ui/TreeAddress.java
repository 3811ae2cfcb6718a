package jp.hagukumi.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hagukumi.account.DepartmentId;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.Grouping;
import jp.hagukumi.plan.TreeFilter;
import org.jspecify.annotations.Nullable;

/** What the address of a plan says besides the plan: what is looked for, and which element is chosen. */
record TreeAddress(TreeFilter filter, @Nullable ElementId element) implements Serializable {

    private static final String TEXT = "q";
    private static final String PRIORITY = "priority";
    private static final String DEPARTMENT = "department";
    private static final String GROUPING = "by";
    private static final String ELEMENT = "element";
    private static final String YES = "1";

    static TreeAddress of(QueryParameters query) {
        TreeFilter filter = new TreeFilter(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(PRIORITY).filter(YES::equals).isPresent(),
                query.getSingleParameter(DEPARTMENT)
                        .flatMap(DepartmentId::parse)
                        .orElse(null),
                query.getSingleParameter(GROUPING).flatMap(Grouping::parse).orElse(Grouping.BY_PLACE));
        return new TreeAddress(
                filter,
                query.getSingleParameter(ELEMENT).flatMap(ElementId::parse).orElse(null));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            query.put(TEXT, filter.text());
        }
        if (filter.priorityOnly()) {
            query.put(PRIORITY, YES);
        }
        if (filter.department() != null) {
            query.put(DEPARTMENT, filter.department().toString());
        }
        if (filter.isGrouped()) {
            query.put(GROUPING, filter.grouping().code());
        }
        if (element != null) {
            query.put(ELEMENT, element.toString());
        }
        return QueryParameters.simple(query);
    }

    TreeAddress with(TreeFilter other) {
        return new TreeAddress(other, element);
    }

    TreeAddress with(@Nullable ElementId chosen) {
        return new TreeAddress(filter, chosen);
    }
}
