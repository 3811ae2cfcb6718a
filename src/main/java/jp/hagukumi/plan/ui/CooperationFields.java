package jp.hagukumi.plan.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.plan.Contact;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.EditChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.OpenRow;

/** With whom an element is carried out, and whom citizens ask. */
class CooperationFields extends FoldedFields {

    private static final String TOO_LONG = "plan.violation.entryTooLong";

    private final RowsField<PartnerRow> partners;
    private final TextField section;
    private final TextField tel;
    private final TextField fax;
    private final TextField mail;

    CooperationFields(EditChoices choices, SerializableRunnable changed) {
        super("plan.ElementGroup.cooperation");
        SerializableRunnable counted = () -> {
            count();
            changed.run();
        };
        partners = new RowsField<>(
                getTranslation("plan.ElementGroup.partners"),
                getTranslation("plan.CooperationFields.addPartner"),
                () -> new PartnerRow(choices, counted),
                counted);
        section = EditorInputs.line(getTranslation("plan.ElementGroup.contact"), counted);
        tel = EditorInputs.line(getTranslation("plan.ElementGroup.tel"), counted);
        fax = EditorInputs.line(getTranslation("plan.ElementGroup.fax"), counted);
        mail = EditorInputs.line(getTranslation("plan.ElementGroup.mail"), counted);
        if (choices.partners().isEmpty()) {
            add(new Paragraph(getTranslation("plan.CooperationFields.noPartners")));
        }
        add(partners, section, tel, fax, mail);
    }

    private List<TextField> contact() {
        return List.of(section, tel, fax, mail);
    }

    private void count() {
        count(partners.rows().stream()
                        .map(PartnerRow::said)
                        .flatMap(Optional::stream)
                        .count()
                + contact().stream().filter(field -> !field.isEmpty()).count());
    }

    @Override
    public void show(ElementContent content) {
        partners.clear();
        content.partners().forEach(partner -> partners.add().show(partner));
        Contact known = content.contact();
        section.setValue(known.section());
        tel.setValue(known.tel());
        fax.setValue(known.fax());
        mail.setValue(known.mail());
        count();
    }

    @Override
    public void write(ElementDraft draft) {
        draft.partners(partners.rows().stream()
                        .map(PartnerRow::said)
                        .flatMap(Optional::stream)
                        .toList())
                .contact(new Contact(section.getValue(), tel.getValue(), fax.getValue(), mail.getValue()));
    }

    @Override
    public List<OpenRow> openRows() {
        return partners.rows().stream()
                .map(PartnerRow::open)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void show(List<OpenRow> rows) {
        rows.stream().filter(row -> row.field().equals("partners")).forEach(row -> {
            partners.add().show(row);
            unfold();
        });
    }

    @Override
    public boolean isComplete() {
        Optional<PartnerRow> open =
                partners.rows().stream().filter(row -> !row.isComplete()).findFirst();
        open.ifPresent(row -> unfold());
        return open.isEmpty();
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        boolean here = Stream.of("partners", "contact").anyMatch(why.field()::equals);
        if (here) {
            unfold();
            if (why.field().equals("contact")) {
                EditorInputs.refuse(contact().get(Math.max(0, why.item())), sentence);
            } else {
                partners.rows().stream()
                        .filter(row -> row.said().isPresent())
                        .skip(Math.max(0, why.item()))
                        .findFirst()
                        .ifPresent(row -> row.refuse(sentence, why.key().equals(TOO_LONG)));
            }
        }
        return here;
    }
}
