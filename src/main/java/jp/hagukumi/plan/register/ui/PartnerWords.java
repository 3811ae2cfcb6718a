package jp.hagukumi.plan.register.ui;

import java.util.List;
import jp.hagukumi.plan.register.PartnerSaid;

/** How a partner is written. */
record PartnerWords(Kinds kinds) implements EntryWords<PartnerSaid> {

    @Override
    public String title(PartnerSaid said) {
        return said.name();
    }

    @Override
    public List<String> facts(PartnerSaid said) {
        return List.of(kinds.name(said.kind()));
    }

    @Override
    public List<String> texts(PartnerSaid said) {
        return List.of(said.note());
    }
}
