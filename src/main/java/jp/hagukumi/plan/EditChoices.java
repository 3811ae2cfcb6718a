package jp.hagukumi.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.hagukumi.shared.FiscalYear;

/**
 * What an element of a plan may be said to be, to rest on and to be done with.
 *
 * @param axes those whose words elements bear, each with all its words
 * @param forms of collaboration (支援・共催・委託 …), retired ones included
 * @param partners names in the register's order
 * @param evidence titles in the register's order
 * @param years for which something can begin or end
 */
public record EditChoices(
        List<AxisRow> axes,
        List<TermRow> forms,
        Map<PartnerId, String> partners,
        Map<EvidenceId, String> evidence,
        List<FiscalYear> years)
        implements Serializable {

    public EditChoices {
        axes = List.copyOf(axes);
        forms = List.copyOf(forms);
        years = List.copyOf(years);
    }

    /** What a word is called, empty when the plan has none of that id. */
    public String label(TermId term) {
        return axes.stream()
                .flatMap(axis -> axis.terms().stream())
                .filter(row -> row.id().equals(term))
                .map(TermRow::label)
                .findFirst()
                .orElse("");
    }
}
