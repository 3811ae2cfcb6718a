package jp.hagukumi.tools;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.hagukumi.tools.load.Field;
import jp.hagukumi.tools.load.Node;
import jp.hagukumi.tools.load.Page;
import jp.hagukumi.tools.load.PageLost;
import jp.hagukumi.tools.load.Person;

/**
 * One writer in the deadline hour: opens the tree and a report, fills all its fields one after another, hands it in, and
 * takes the next. With each field there are two messages, as a browser sends them when its person rests before going on:
 * what was typed, and that the cursor has moved.
 */
final class SavingClerk implements Runnable {

    private static final long HOLD_NS = 20_000_000;

    private final Person person;
    private final Iterator<SaveHome.Task> tasks;
    private final SaveBook book;
    private volatile double periodNs;
    private volatile boolean held;
    private volatile boolean stopping;
    private long due;
    private int texts;

    /** @param periodNs between two saves of this person */
    SavingClerk(Person person, Iterator<SaveHome.Task> tasks, SaveBook book, double periodNs, long firstDue) {
        this.person = person;
        this.tasks = tasks;
        this.book = book;
        this.periodNs = periodNs;
        this.due = firstDue;
    }

    /** From now on they save as fast as they are answered, and in the report they have. */
    void hurry() {
        periodNs = 0;
    }

    /** Does nothing for a while, with the report open. */
    void hold(boolean holds) {
        held = holds;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            Page page = null;
            while (!stopping && tasks.hasNext()) {
                SaveHome.Task task = tasks.next();
                page = page == null ? person.open(task.plan()) : page.go(task.plan());
                page.go(task.report());
                write(page);
            }
        } catch (PageLost lost) {
            book.refused(lost.getMessage());
        } catch (RuntimeException broken) {
            book.refused(broken.toString());
            throw broken;
        }
    }

    /** Fills the report; a clerk in a hurry fills it again and again and does not hand it in. */
    private void write(Page page) {
        List<Field> fields = new ArrayList<>();
        page.body().all(".field-box").forEach(box -> fields.add(page.field(input(box))));
        do {
            Field last = null;
            for (Field field : fields) {
                if (last == null) {
                    field.enter();
                } else {
                    last.leaveFor(field);
                }
                last = field;
                await();
                if (stopping) {
                    return;
                }
                save(page, field);
            }
        } while (periodNs == 0);
        submit(page);
    }

    private static String input(Node box) {
        return box.below()
                .map(node -> node.says("id"))
                .filter(id -> id.startsWith("field-"))
                .findFirst()
                .orElseThrow();
    }

    private void save(Page page, Field field) {
        long begin = System.nanoTime();
        texts++;
        switch (field.node().tag()) {
            case "vaadin-radio-group" -> field.choose(another(field));
            case "vaadin-text-field" -> field.type(Integer.toString(texts % 90 + 1));
            default -> field.type("第" + texts + "四半期までに延べ" + texts * 137 + "人が利用し、待ち時間は短くなった。");
        }
        if (field.isSaved()) {
            book.saved(begin, System.nanoTime());
        } else {
            book.refused(field + " " + page.notices());
        }
    }

    /** The choice behind the one that stands; the page numbers them from one. */
    private static String another(Field field) {
        int now = field.value().isEmpty() ? 0 : Integer.parseInt(field.value());
        return field.choices().get(now % field.choices().size());
    }

    /** Hands it in, with a sentence on whatever the checks find between two invented figures. */
    private void submit(Page page) {
        int noticesBefore = page.notices().size();
        page.click("課長へ提出");
        // One that was closed stays in the page until the browser has drawn its going, which nobody does here.
        page.body().all(".findings-dialog").stream()
                .filter(dialog -> dialog.says("opened").equals("true"))
                .forEach(dialog -> {
                    dialog.all("vaadin-text-area")
                            .forEach(sentence -> page.field(sentence).type("年度の途中で対象を広げたため。"));
                    page.click(dialog, "一文を添えて提出");
                });
        // The page says so when it is done and when it is refused, and says nothing while it asks.
        if (page.notices().size() > noticesBefore
                && page.body().all(".notice-refused").isEmpty()) {
            book.submitted();
        } else {
            book.refused("submit: " + page.notices());
        }
    }

    /** Until the next save is due; who was kept by the portal makes it up, but for one save at most. */
    private void await() {
        while (held && !stopping) {
            sleep(HOLD_NS);
        }
        due = Math.max(due + (long) periodNs, System.nanoTime() - (long) periodNs);
        sleep(due - System.nanoTime());
    }

    private void sleep(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
