package jp.hagukumi.tools;

import java.util.Locale;
import java.util.function.Function;

/**
 * One page of the tour: which view, in what condition, as whom, at which address.
 *
 * @param view the view by module and class, as {@link Tour#nameOf} names it
 * @param kind with data, with nothing in it, or refused
 * @param login who opens it; empty for nobody
 * @param path its address, made from the ids that the portal's data has
 */
public record Stop(String view, Kind kind, String login, Function<TourIds, String> path) {

    /** The three conditions in which every view is opened. */
    public enum Kind {
        /** A demo portal, full of data. */
        DATA,
        /** A portal with people and nothing else; or an id that leads nowhere. */
        EMPTY,
        /** Somebody who may not. */
        REFUSED
    }

    @Override
    public String toString() {
        return view + " " + kind.name().toLowerCase(Locale.ROOT) + " " + login;
    }
}
