package jp.hagukumi.plan;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sheets of what elements name. */
@Configuration(proxyBeanMethods = false)
class ElementListSheets {

    private static final String PARTNERS = "partners";
    private static final String EVIDENCE = "evidence";
    private static final String NAMED = "NAMED";
    private static final String NOTE = "NOTE";
    private static final String FORM = "FORM";

    @Bean
    SheetKind<ElementSaid> elementTermSheet(ElementShelf shelf) {
        return new ElementListSheet<>(
                "element-terms",
                320,
                shelf,
                List.of(named(TermSheet.KIND)),
                named(
                        ElementContent::terms,
                        ElementDraft::terms,
                        (term, keys) -> List.of(keys.of(TermSheet.KIND, term.value())),
                        (row, keys) -> new TermId(keys.need(TermSheet.KIND, row.of(NAMED)))));
    }

    @Bean
    SheetKind<ElementSaid> elementPartnerSheet(ElementShelf shelf) {
        return new ElementListSheet<>(
                "element-partners",
                330,
                shelf,
                List.of(
                        named(PARTNERS),
                        SheetColumn.reference(FORM, TermSheet.KIND),
                        SheetColumn.text(NOTE, 60, ContentRules.TEXT_MAX)),
                named(
                        ElementContent::partners,
                        ElementDraft::partners,
                        (partnership, keys) -> {
                            TermId form = partnership.form();
                            return List.of(
                                    keys.of(PARTNERS, partnership.partner().value()),
                                    form == null ? "" : keys.of(TermSheet.KIND, form.value()),
                                    partnership.role());
                        },
                        (row, keys) -> new Partnership(
                                new PartnerId(keys.need(PARTNERS, row.of(NAMED))), form(row, keys), row.of(NOTE))));
    }

    private static @Nullable TermId form(Cells row, SheetKeys keys) {
        return row.of(FORM).isEmpty() ? null : new TermId(keys.need(TermSheet.KIND, row.of(FORM)));
    }

    @Bean
    SheetKind<ElementSaid> elementListingSheet(ElementShelf shelf) {
        return new ElementListSheet<>(
                "element-listings",
                340,
                shelf,
                List.of(named(SheetKeys.ELEMENTS), SheetColumn.text(NOTE, 40, ContentRules.LINE_MAX)),
                named(
                        ElementContent::listings,
                        ElementDraft::listings,
                        (listing, keys) -> List.of(element(listing.parent().value(), keys), listing.note()),
                        (row, keys) -> new Listing(element(row, keys), row.of(NOTE))));
    }

    @Bean
    SheetKind<ElementSaid> elementRelatedSheet(ElementShelf shelf) {
        return new ElementListSheet<>(
                "element-related",
                350,
                shelf,
                List.of(named(SheetKeys.ELEMENTS), SheetColumn.text(NOTE, 40, ContentRules.LINE_MAX)),
                named(
                        ElementContent::related,
                        ElementDraft::related,
                        (link, keys) -> List.of(element(link.element().value(), keys), link.note()),
                        (row, keys) -> new RelatedLink(element(row, keys), row.of(NOTE))));
    }

    @Bean
    SheetKind<ElementSaid> elementEvidenceSheet(ElementShelf shelf) {
        return new ElementListSheet<>(
                "element-evidence",
                360,
                shelf,
                List.of(named(EVIDENCE)),
                named(
                        ElementContent::evidence,
                        ElementDraft::evidence,
                        (evidence, keys) -> List.of(keys.of(EVIDENCE, evidence.value())),
                        (row, keys) -> new EvidenceId(keys.need(EVIDENCE, row.of(NAMED)))));
    }

    private static SheetColumn named(String kind) {
        return SheetColumn.reference(NAMED, kind).identifies();
    }

    private static String element(UUID id, SheetKeys keys) {
        return keys.of(SheetKeys.ELEMENTS, id);
    }

    private static ElementId element(Cells row, SheetKeys keys) {
        return new ElementId(keys.need(SheetKeys.ELEMENTS, row.of(NAMED)));
    }

    private static <T> ElementListSheet.Form<T> named(
            Function<ElementContent, List<T>> of,
            BiFunction<ElementDraft, List<T>, ElementDraft> into,
            BiFunction<T, SheetKeys, List<String>> cells,
            BiFunction<Cells, SheetKeys, T> thing) {
        return new ElementListSheet.Form<>() {
            @Override
            public List<T> of(ElementContent content) {
                return of.apply(content);
            }

            @Override
            public ElementDraft into(ElementDraft draft, List<T> things) {
                return into.apply(draft, things);
            }

            @Override
            public List<String> cells(T named, SheetKeys keys) {
                return cells.apply(named, keys);
            }

            @Override
            public T thing(Cells row, SheetKeys keys) {
                return thing.apply(row, keys);
            }
        };
    }
}
