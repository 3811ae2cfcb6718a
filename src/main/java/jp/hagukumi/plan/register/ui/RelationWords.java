package jp.hagukumi.plan.register.ui;

import java.util.List;
import java.util.Locale;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.shared.Words;

/** How a relation to another plan is written. */
record RelationWords(Locale language, Kinds kinds) implements EntryWords<RelationSaid> {

    @Override
    public String title(RelationSaid said) {
        return said.title();
    }

    @Override
    public List<String> facts(RelationSaid said) {
        return List.of(kinds.name(said.kind()), Words.in(language).say("plan.Side." + said.side()));
    }

    @Override
    public List<String> texts(RelationSaid said) {
        return List.of(said.philosophy(), said.note());
    }
}
