package jp.hagukumi.shared;

/** Something a module has to tell on the console when the portal is ready; lines that end in a line break. */
@FunctionalInterface
public interface ReadyNote {
    String text();
}
