package jp.hagukumi.comment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hagukumi.comment.CallKind;
import jp.hagukumi.comment.CallParticulars;
import jp.hagukumi.comment.LetterMark;
import jp.hagukumi.uikit.Card;

/** The particulars of a call, to be read. */
class ParticularsCard extends Composite<Card> {

    private final DescriptionList list = new DescriptionList();

    ParticularsCard(CallKind kind, CallParticulars particulars) {
        list.addClassName("particulars");
        add(
                "documents",
                particulars.documents().stream()
                        .map(one -> both(one.title(), one.where()))
                        .toList());
        add(
                "places",
                particulars.places().stream()
                        .map(one -> both(one.name(), one.hours()))
                        .toList());
        add(
                "eligible",
                Stream.concat(names(particulars.eligible()), Stream.of(particulars.eligibleWords()))
                        .toList());
        add("required", names(particulars.required()).toList());
        add("themes", particulars.themes());
        add(
                "office",
                List.of(
                        particulars.office().section(),
                        particulars.office().phone(),
                        particulars.office().mail()));
        add(
                "counted",
                marks(kind)
                        .map(mark -> getTranslation(
                                particulars.counts(mark)
                                        ? "comment.ParticularsCard.isCounted"
                                        : "comment.ParticularsCard.isNotCounted",
                                getTranslation(Labels.key(mark))))
                        .toList());
        if (kind.hasCases()) {
            add("days", List.of(getTranslation("comment.ParticularsCard.days", particulars.daysToAnswer())));
        }
        getContent().add(new H2(getTranslation("comment.ParticularsCard.title")), list);
    }

    /** What can set letters of such a call apart. */
    static Stream<LetterMark> marks(CallKind kind) {
        return Arrays.stream(LetterMark.values()).filter(mark -> mark != LetterMark.LATE || kind.hasLastDay());
    }

    private <E extends Enum<E>> Stream<String> names(Collection<E> chosen) {
        return chosen.stream().sorted().map(one -> getTranslation(Labels.key(one)));
    }

    private String both(String what, String more) {
        return more.isEmpty() ? what : getTranslation("comment.ParticularsCard.both", what, more);
    }

    private void add(String field, List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
        Div words = new Div(
                said.isEmpty()
                        ? getTranslation("comment.ParticularsCard.none")
                        : said.stream().collect(Collectors.joining("\n")));
        words.addClassName("original-text");
        list.add(
                new DescriptionList.Term(getTranslation("comment.Particulars." + field)),
                new DescriptionList.Description(words));
    }
}
