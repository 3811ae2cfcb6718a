package jp.hagukumi.plan.register.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hagukumi.plan.register.RegisterLinks;
import jp.hagukumi.plan.register.RelationSaid;
import jp.hagukumi.plan.ui.AsOf;
import jp.hagukumi.shared.Words;

/** How a relation to another plan is written. */
record RelationWords(Locale language, Kinds kinds, AsOf asOf) implements EntryWords<RelationSaid> {

    @Override
    public String title(RelationSaid said) {
        return said.title();
    }

    @Override
    public Optional<String> way(RelationSaid said) {
        return Optional.ofNullable(said.other()).map(RegisterLinks::position).map(path -> asOf.in(path));
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
