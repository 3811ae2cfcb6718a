package jp.hagukumi.demo;

/** Demo data of one feature; ordered beans, run once on an empty home after {@link DemoPeople}. */
interface DemoData {
    void create();
}
