package jp.hagukumi.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.hagukumi.publication.EditionSummary;

/** With what anybody can check that a file is the one that was published. */
class EditionHashes extends Composite<Div> {

    EditionHashes(EditionSummary edition) {
        DescriptionList hashes = new DescriptionList();
        hashes.addClassName("fact-list");
        hashes.add(
                new DescriptionList.Term(getTranslation("publication.EditionHashes.zip")),
                new DescriptionList.Description(new Code(edition.zip().sha256())),
                new DescriptionList.Term(getTranslation("publication.EditionHashes.content")),
                new DescriptionList.Description(new Code(edition.contentSha256())));
        Paragraph how = new Paragraph(getTranslation("publication.EditionHashes.how"));
        how.addClassName("second");
        getContent().add(new H2(getTranslation("publication.EditionHashes.heading")), hashes, how);
    }
}
