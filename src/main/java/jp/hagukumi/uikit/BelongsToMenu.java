package jp.hagukumi.uikit;

/** A view whose address begins otherwise than that of the menu entry under which people look for it. */
public interface BelongsToMenu {

    /** The address of that menu entry. */
    String menuPath();
}
