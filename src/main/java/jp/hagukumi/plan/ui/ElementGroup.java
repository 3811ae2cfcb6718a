package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hagukumi.plan.Contact;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDetail;
import jp.hagukumi.plan.ElementDetail.Link;
import jp.hagukumi.plan.ElementDetail.Partner;
import jp.hagukumi.plan.ElementDetail.Piece;
import jp.hagukumi.plan.ElementLife;
import jp.hagukumi.plan.PlanLinks;
import jp.hagukumi.uikit.Card;
import jp.hagukumi.uikit.StatusBadge;

/** A group of what an element says, each under its name; what is not said is not named. */
class ElementGroup extends Composite<Card> {

    private final DescriptionList facts = new DescriptionList();

    private ElementGroup(String titleKey) {
        facts.addClassNames("facts", "element-group");
        getContent().add(new H2(getTranslation(titleKey)), facts);
    }

    /** Words of the plan's axes, target group, legal base, evidence. */
    static ElementGroup particulars(ElementDetail detail) {
        ElementContent content = detail.content();
        ElementGroup group = new ElementGroup("plan.ElementGroup.particulars");
        group.text("plan.ElementGroup.reading", content.reading());
        detail.words()
                .forEach(words -> group.named(
                        words.axis(),
                        new Span(String.join(group.getTranslation("common.listSeparator"), words.labels()))));
        group.text("plan.ElementGroup.targetGroup", content.targetGroup());
        group.text("plan.ElementGroup.legalBase", content.legalBase());
        group.list("plan.ElementGroup.evidence", detail.evidence(), group::piece);
        return group;
    }

    /** Partners, and whom to ask. */
    static ElementGroup cooperation(ElementDetail detail) {
        Contact contact = detail.content().contact();
        ElementGroup group = new ElementGroup("plan.ElementGroup.cooperation");
        group.list("plan.ElementGroup.partners", detail.partners(), group::partner);
        group.text("plan.ElementGroup.contact", contact.section());
        group.text("plan.ElementGroup.tel", contact.tel());
        group.text("plan.ElementGroup.fax", contact.fax());
        group.text("plan.ElementGroup.mail", contact.mail());
        return group;
    }

    /** Other elements: where it is listed again, what it goes with, what became of it. */
    static ElementGroup connections(ElementDetail detail, AsOf asOf) {
        ElementLife life = detail.life();
        ElementGroup group = new ElementGroup("plan.ElementGroup.connections");
        Function<Link, String> way = link -> asOf.in(PlanLinks.element(detail.plan(), link.id()));
        if (life.hasEnded()) {
            group.text("plan.ElementGroup.endReason", life.reason());
        }
        group.list(
                "plan.ElementGroup.mergedInto",
                Stream.ofNullable(detail.mergedInto()).toList(),
                link -> group.link(link, way, false));
        group.list("plan.ElementGroup.mergedHere", detail.mergedHere(), link -> group.link(link, way, false));
        group.list("plan.ElementGroup.listedBelow", detail.listedBelow(), link -> group.link(link, way, false));
        group.list("plan.ElementGroup.listedHere", detail.listedHere(), link -> group.link(link, way, true));
        group.list("plan.ElementGroup.related", detail.related(), link -> group.link(link, way, false));
        return group;
    }

    boolean isEmpty() {
        return facts.getComponentCount() == 0;
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            Span words = new Span(text);
            words.addClassName("original-text");
            named(getTranslation(key), words);
        }
    }

    private <T> void list(String key, List<T> things, Function<T, Component> line) {
        if (!things.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("children");
            things.forEach(thing -> list.add(new ListItem(line.apply(thing))));
            named(getTranslation(key), list);
        }
    }

    private void named(String name, Component what) {
        facts.add(new Term(name), new Description(what));
    }

    private Component piece(Piece piece) {
        return new Span(
                piece.heldOn().isEmpty()
                        ? piece.title()
                        : getTranslation("plan.ElementGroup.held", piece.title(), piece.heldOn()));
    }

    private Component partner(Partner partner) {
        Div line = new Div(new Span(partner.name()));
        if (!partner.form().isEmpty()) {
            line.add(new StatusBadge(partner.form(), StatusBadge.Tone.QUIET));
        }
        if (!partner.role().isEmpty()) {
            Div role = new Div(partner.role());
            role.addClassNames("second", "original-text");
            line.add(role);
        }
        return line;
    }

    private Component link(Link link, Function<Link, String> way, boolean listed) {
        Div line = new Div(new Anchor(way.apply(link), link.codeAndTitle()));
        if (listed) {
            line.add(new StatusBadge(getTranslation("plan.ElementGroup.listed"), StatusBadge.Tone.QUIET));
        }
        if (!link.note().isEmpty()) {
            Span note = new Span(link.note());
            note.addClassName("second");
            line.add(note);
        }
        line.addClassName("facts-line");
        return line;
    }
}
