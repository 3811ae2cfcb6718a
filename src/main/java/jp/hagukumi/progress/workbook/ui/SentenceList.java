package jp.hagukumi.progress.workbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.hagukumi.workbook.FileLimits;

/** Sentences about a workbook, of which a flaw in every row may make thousands: the first ones, and how many more. */
class SentenceList extends Composite<UnorderedList> {

    SentenceList(List<String> sentences) {
        sentences.stream()
                .limit(FileLimits.PROBLEMS)
                .forEach(sentence -> getContent().add(new ListItem(sentence)));
        if (sentences.size() > FileLimits.PROBLEMS) {
            getContent()
                    .add(new ListItem(
                            getTranslation("progress.workbook.more", sentences.size() - FileLimits.PROBLEMS)));
        }
        getContent().setVisible(!sentences.isEmpty());
    }
}
