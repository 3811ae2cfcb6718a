package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import jp.hagukumi.publication.EditionKind;
import jp.hagukumi.publication.EditionSummary;
import jp.hagukumi.uikit.Formats;

/** What an edition contains, and who published it when. */
class EditionFacts extends Composite<DescriptionList> {

    EditionFacts(EditionSummary edition) {
        Formats formats = Formats.in(getLocale());
        getContent().addClassName("fact-list");
        fact("publication.EditionTable.year", formats.fiscalYear(edition.year()));
        fact("publication.EditionTable.number", getTranslation("publication.EditionTable.edition", edition.number()));
        fact("publication.EditionFacts.asOf", formats.date(edition.asOf()));
        fact("publication.EditionTable.published", formats.dateTime(edition.publishedAt()));
        fact("publication.EditionFacts.publishedBy", edition.publishedBy());
        fact(
                "publication.EditionTable.counts",
                edition.kind() == EditionKind.CALL_RESULT
                        ? getTranslation(
                                "publication.EditionTable.containedResult",
                                edition.persons(),
                                edition.letters(),
                                edition.opinions())
                        : getTranslation(
                                "publication.EditionFacts.counts",
                                edition.projects(),
                                edition.reports(),
                                edition.accepted(),
                                edition.opinions()));
        if (!edition.reason().isEmpty()) {
            fact("publication.EditionFacts.reason", edition.reason());
        }
    }

    private void fact(String key, String value) {
        getContent().add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
