package jp.hagukumi.plan;

import java.util.List;
import jp.hagukumi.account.Operation;
import jp.hagukumi.account.Permissions;
import jp.hagukumi.shared.WaitingWork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the person has typed into elements of plans and not saved yet. */
@Component
@Order(90)
class DraftWork implements WaitingWork {

    private static final String KEY = "plan.waiting.draft";

    private final ElementDrafts drafts;
    private final Permissions permissions;

    DraftWork(ElementDrafts drafts, Permissions permissions) {
        this.drafts = drafts;
        this.permissions = permissions;
    }

    @Override
    public boolean deservesMail() {
        return false;
    }

    @Override
    public List<Waiting> waiting() {
        List<UnsavedElement> unsaved = permissions.allows(Operation.PLAN_EDIT) ? drafts.unsaved() : List.of();
        if (unsaved.isEmpty()) {
            return List.of();
        }
        List<Item> first =
                unsaved.stream().limit(Waiting.ITEMS_MAX).map(DraftWork::item).toList();
        return List.of(new Waiting(KEY, unsaved.size(), first, PlanLinks.plans()));
    }

    private static Item item(UnsavedElement element) {
        return new Item(
                element.title(),
                element.planTitle(),
                "",
                null,
                KEY + (element.open() ? ".state" : ".closed"),
                PlanLinks.inTree(element.plan(), element.element()));
    }
}
