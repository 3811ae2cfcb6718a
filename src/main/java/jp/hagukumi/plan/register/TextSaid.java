package jp.hagukumi.plan.register;

/**
 * A text of a plan as it is printed.
 *
 * @param title may be empty for texts that have none
 * @param body with its line breaks
 */
public record TextSaid(int place, TextKind kind, String title, String body) implements Said {

    @Override
    public TextSaid at(int newPlace) {
        return new TextSaid(newPlace, kind, title, body);
    }
}
