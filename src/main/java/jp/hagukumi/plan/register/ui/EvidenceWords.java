package jp.hagukumi.plan.register.ui;

import java.util.List;
import java.util.Locale;
import jp.hagukumi.plan.register.EvidenceSaid;
import jp.hagukumi.shared.Words;
import jp.hagukumi.uikit.Formats;

/** How a piece of evidence is written. */
record EvidenceWords(Locale language, Kinds kinds) implements EntryWords<EvidenceSaid> {

    @Override
    public String title(EvidenceSaid said) {
        return said.title();
    }

    @Override
    public List<String> facts(EvidenceSaid said) {
        Words words = Words.in(language);
        Integer answers = said.answers();
        return List.of(
                kinds.name(said.kind()),
                said.heldOn(),
                said.target(),
                answers == null
                        ? words.say("plan.EvidenceWords.answersNotKnown")
                        : words.say(
                                "plan.EvidenceWords.answers",
                                Formats.in(language).number(answers)));
    }

    @Override
    public List<String> texts(EvidenceSaid said) {
        return List.of(said.result());
    }
}
