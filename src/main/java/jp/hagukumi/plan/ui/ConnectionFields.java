package jp.hagukumi.plan.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.Listing;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RelatedLink;

/** Where an element is listed again (再掲), and what it goes with. */
class ConnectionFields extends FoldedFields {

    private static final String TOO_LONG = "plan.violation.entryTooLong";

    private final RowsField<ElementNoteRow> listings;
    private final RowsField<ElementNoteRow> related;

    ConnectionFields(PlanId plan, ElementChoices choices, SerializableRunnable changed) {
        super("plan.ElementGroup.connections");
        SerializableRunnable counted = () -> {
            count();
            changed.run();
        };
        listings = new RowsField<>(
                getTranslation("plan.ConflictDialog.field.listings"),
                getTranslation("plan.ConnectionFields.addListing"),
                () -> new ElementNoteRow(getTranslation("plan.ConnectionFields.below"), plan, choices, counted),
                counted);
        related = new RowsField<>(
                getTranslation("plan.ElementGroup.related"),
                getTranslation("plan.ConnectionFields.addRelated"),
                () -> new ElementNoteRow(getTranslation("plan.ConnectionFields.with"), plan, choices, counted),
                counted);
        add(listings, related);
    }

    private void count() {
        count(Stream.concat(listings.rows().stream(), related.rows().stream())
                .filter(row -> row.said(Listing::new).isPresent())
                .count());
    }

    @Override
    public void show(ElementContent content) {
        listings.clear();
        related.clear();
        content.listings().forEach(listing -> listings.add().show(listing.parent(), listing.note()));
        content.related().forEach(link -> related.add().show(link.element(), link.note()));
        count();
    }

    @Override
    public void write(ElementDraft draft) {
        draft.listings(listings.rows().stream()
                        .map(row -> row.said(Listing::new))
                        .flatMap(Optional::stream)
                        .toList())
                .related(related.rows().stream()
                        .map(row -> row.said(RelatedLink::new))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public boolean isComplete() {
        Optional<ElementNoteRow> open = Stream.concat(listings.rows().stream(), related.rows().stream())
                .filter(row -> !row.isComplete())
                .findFirst();
        open.ifPresent(row -> unfold());
        return open.isEmpty();
    }

    @Override
    public boolean refuse(ContentRefused why, String sentence) {
        RowsField<ElementNoteRow> rows = switch (why.field()) {
            case "listings" -> listings;
            case "related" -> related;
            default -> null;
        };
        if (rows == null) {
            return false;
        }
        unfold();
        rows.rows().stream()
                .filter(row -> row.said(Listing::new).isPresent())
                .skip(Math.max(0, why.item()))
                .findFirst()
                .ifPresent(row -> row.refuse(sentence, why.key().equals(TOO_LONG)));
        return true;
    }
}
