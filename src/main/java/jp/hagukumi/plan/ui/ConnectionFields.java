package jp.hagukumi.plan.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.plan.ContentRefused;
import jp.hagukumi.plan.ElementChoices;
import jp.hagukumi.plan.ElementContent;
import jp.hagukumi.plan.ElementDraft;
import jp.hagukumi.plan.ElementId;
import jp.hagukumi.plan.ElementLabel;
import jp.hagukumi.plan.Listing;
import jp.hagukumi.plan.OpenRow;
import jp.hagukumi.plan.PlanId;
import jp.hagukumi.plan.RelatedLink;

/** Where an element is listed again (再掲), and what it goes with. */
class ConnectionFields extends FoldedFields {

    private static final String LISTINGS = "listings";
    private static final String RELATED = "related";
    private static final String TOO_LONG = "plan.violation.entryTooLong";

    private final PlanId plan;
    private final transient ElementChoices choices;
    private final RowsField<ElementNoteRow> listings;
    private final RowsField<ElementNoteRow> related;

    ConnectionFields(PlanId plan, ElementChoices choices, SerializableRunnable changed) {
        super("plan.ElementGroup.connections");
        this.plan = plan;
        this.choices = choices;
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
        Set<ElementId> others = Stream.concat(
                        content.listings().stream().map(Listing::parent),
                        content.related().stream().map(RelatedLink::element))
                .collect(Collectors.toSet());
        Map<ElementId, ElementLabel> labels =
                choices.labels(plan, others).stream().collect(Collectors.toMap(ElementLabel::id, Function.identity()));
        content.listings().forEach(listing -> listings.add().show(listing.parent(), listing.note(), labels));
        content.related().forEach(link -> related.add().show(link.element(), link.note(), labels));
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
    public List<OpenRow> openRows() {
        return Stream.concat(open(listings, LISTINGS), open(related, RELATED)).toList();
    }

    private static Stream<OpenRow> open(RowsField<ElementNoteRow> rows, String field) {
        return rows.rows().stream().map(row -> row.open(field)).flatMap(Optional::stream);
    }

    @Override
    public void show(List<OpenRow> open) {
        open.forEach(row -> rows(row.field()).ifPresent(rows -> {
            rows.add().show(row);
            unfold();
        }));
    }

    private Optional<RowsField<ElementNoteRow>> rows(String field) {
        return switch (field) {
            case LISTINGS -> Optional.of(listings);
            case RELATED -> Optional.of(related);
            default -> Optional.empty();
        };
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
        Optional<RowsField<ElementNoteRow>> rows = rows(why.field());
        rows.ifPresent(those -> refuse(those, why, sentence));
        return rows.isPresent();
    }

    private void refuse(RowsField<ElementNoteRow> rows, ContentRefused why, String sentence) {
        unfold();
        rows.rows().stream()
                .filter(row -> row.said(Listing::new).isPresent())
                .skip(Math.max(0, why.item()))
                .findFirst()
                .ifPresent(row -> row.refuse(sentence, why.key().equals(TOO_LONG)));
    }
}
