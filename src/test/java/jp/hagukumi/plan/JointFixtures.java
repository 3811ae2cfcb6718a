package jp.hagukumi.plan;

import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.demo.DemoPeople;
import jp.hagukumi.plan.register.EntryId;
import jp.hagukumi.plan.register.PartnerSaid;
import jp.hagukumi.plan.register.RegisterEditing;
import jp.hagukumi.test.Office;
import org.springframework.beans.factory.BeanFactory;

/** Projects that the municipality carries out together with somebody. */
public final class JointFixtures {

    private JointFixtures() {}

    /** Says by an amendment from {@link PlanFixtures#openAmendment} that an element has a partner in a form. */
    public static void workTogether(BeanFactory beans, Office office, PlanId plan, ElementId element, String form) {
        PlanReader reader = beans.getBean(PlanReader.class);
        PlanAmendments amendments = beans.getBean(PlanAmendments.class);
        office.as(DemoPeople.LEAD);
        PlanFixtures.openAmendment(amendments, reader, plan);
        TermId kind =
                words(beans, plan, AxisUse.PARTNER).findFirst().orElseThrow().id();
        EntryId partner = beans.getBean(RegisterEditing.class).add(plan, new PartnerSaid(0, kind, "子育てひろば", ""));
        TermId together = words(beans, plan, AxisUse.ELEMENT)
                .filter(word -> word.label().equals(form))
                .findFirst()
                .orElseThrow()
                .id();
        EditableElement seen =
                beans.getBean(ElementArranging.class).read(element).orElseThrow();
        beans.getBean(ElementEditing.class)
                .change(
                        seen,
                        seen.content()
                                .draft()
                                .partners(List.of(new Partnership(new PartnerId(partner.value()), together, "講師")))
                                .content());
        amendments.close(plan, reader.plan(plan).orElseThrow().summary().version());
    }

    private static Stream<TermRow> words(BeanFactory beans, PlanId plan, AxisUse use) {
        return beans.getBean(Vocabularies.class).of(plan, use).stream().flatMap(axis -> axis.terms().stream());
    }
}
