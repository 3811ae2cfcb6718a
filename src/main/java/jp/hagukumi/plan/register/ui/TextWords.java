package jp.hagukumi.plan.register.ui;

import java.util.List;
import java.util.Locale;
import jp.hagukumi.plan.register.TextSaid;
import jp.hagukumi.shared.Words;

/** How a text of the plan is written. */
record TextWords(Locale language) implements EntryWords<TextSaid> {

    @Override
    public String title(TextSaid said) {
        return said.title().isEmpty() ? kind(said) : said.title();
    }

    @Override
    public List<String> facts(TextSaid said) {
        return said.title().isEmpty() ? List.of() : List.of(kind(said));
    }

    private String kind(TextSaid said) {
        return Words.in(language).say("plan.TextKind." + said.kind());
    }

    @Override
    public List<String> texts(TextSaid said) {
        return List.of(said.body());
    }
}
