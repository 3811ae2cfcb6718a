package jp.hagukumi.shell.database;

/** The server in the portal's home, as a data source needs to know it. */
interface OwnDatabase extends AutoCloseable {

    String url();

    String user();

    String password();

    @Override
    void close();
}
