package jp.hagukumi.plan.register.ui;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.plan.AxisRow;
import jp.hagukumi.plan.AxisUse;
import jp.hagukumi.plan.TermId;
import jp.hagukumi.plan.TermRow;

/** A plan's words, by what they are said of. */
record Kinds(List<AxisRow> axes) implements Serializable {

    Map<TermId, String> names(AxisUse use) {
        Map<TermId, String> names = new HashMap<>();
        of(use).forEach(term -> names.put(term.id(), term.label()));
        return names;
    }

    String name(TermId id) {
        return axes.stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> term.id().equals(id))
                .map(TermRow::label)
                .findFirst()
                .orElse("");
    }

    List<TermRow> of(AxisUse use) {
        return axes.stream()
                .filter(axis -> axis.use() == use)
                .flatMap(axis -> axis.terms().stream())
                .toList();
    }
}
