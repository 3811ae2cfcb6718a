package jp.hagukumi.council;

import jp.hagukumi.plan.ElementId;

/** The addresses of the council's screens. */
public final class CouncilLinks {

    public static final String PACKS = "council";
    public static final String PACK_ID = "pack";
    public static final String PACK = "council/packs/:" + PACK_ID;
    public static final String OPINIONS = PACK + "/opinions";
    /** The goal or project that is looked at; without it the whole pack is. */
    public static final String ITEM = "item";
    /** The opinion that is being answered. */
    public static final String OPINION = "opinion";

    private CouncilLinks() {}

    public static String packs() {
        return PACKS;
    }

    public static String pack(PackId pack) {
        return PACKS + "/packs/" + pack;
    }

    /** A goal or project within a pack. */
    public static String item(PackId pack, ElementId element) {
        return pack(pack) + "?" + ITEM + "=" + element;
    }

    public static String opinions(PackId pack) {
        return pack(pack) + "/opinions";
    }

    public static String opinion(PackId pack, OpinionId opinion) {
        return opinions(pack) + "?" + OPINION + "=" + opinion;
    }
}
