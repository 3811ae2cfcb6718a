package jp.hagukumi.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hagukumi.shared.LastUsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which elements the municipality carries out together with somebody (共催): those that have a partner in a form of which
 * the plan's own word says so. It asks for no permission: whoever calls it has judged whether the person may read the
 * plan.
 */
@Component
@Transactional(readOnly = true)
public class JointElements {

    private static final List<String> JOINT = DefaultLists.rows("joint-forms.csv", 1).stream()
            .map(row -> row[0].strip())
            .toList();

    /** Of as many past revisions the elements are kept; what is over never changes. */
    private static final int KEPT = 20;

    private record Past(PlanId plan, int revision) {}

    private final Plans plans;
    private final PastPlans past;
    private final Vocabularies vocabularies;
    private final PlanLedger ledger;
    private final JdbcClient jdbc;
    private final LastUsed<Past, Set<ElementId>> kept = new LastUsed<>(KEPT);

    JointElements(Plans plans, PastPlans past, Vocabularies vocabularies, PlanLedger ledger, JdbcClient jdbc) {
        this.plans = plans;
        this.past = past;
        this.vocabularies = vocabularies;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** Those of a plan as it was in force on a day. */
    public Set<ElementId> on(PlanId plan, LocalDate day) {
        int revision =
                plans.findById(plan).map(found -> past.revisionOn(found, day)).orElse(PlanLedger.NOW);
        if (revision == PlanLedger.NOW) {
            return today(forms(plan, revision));
        }
        Past then = new Past(plan, revision);
        return kept.get(then).orElseGet(() -> {
            Set<ElementId> read = at(plan, revision);
            kept.keep(then, read);
            return read;
        });
    }

    private Set<ElementId> at(PlanId plan, int revision) {
        Set<TermId> forms = forms(plan, revision);
        Set<ElementId> found = new HashSet<>(today(forms));
        ledger.differing(plan, Thing.ELEMENT, revision, ElementSaid.class).forEach((subject, said) -> {
            ElementId element = new ElementId(subject);
            if (said.filter(then -> isJoint(then.partners(), forms)).isPresent()) {
                found.add(element);
            } else {
                found.remove(element);
            }
        });
        return Set.copyOf(found);
    }

    private static boolean isJoint(List<Partnership> partners, Set<TermId> forms) {
        return partners.stream().map(Partnership::form).anyMatch(form -> form != null && forms.contains(form));
    }

    /** The forms of collaboration that say so; a word may say more, such as 共催（実行委員会）. */
    private Set<TermId> forms(PlanId plan, int revision) {
        return vocabularies.of(plan, revision).stream()
                .filter(axis -> axis.code().equals(ElementChoices.FORMS))
                .flatMap(axis -> axis.terms().stream())
                .filter(term -> JOINT.stream().anyMatch(term.label()::contains))
                .map(TermRow::id)
                .collect(Collectors.toSet());
    }

    private Set<ElementId> today(Collection<TermId> forms) {
        return forms.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct element_id from plan_element_partner where form_id in (:forms)")
                        .param("forms", forms.stream().map(TermId::toString).toList())
                        .query((row, number) -> new ElementId(UUID.fromString(row.getString("element_id"))))
                        .set();
    }
}
