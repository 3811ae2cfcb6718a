package jp.hagukumi.council.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import jp.hagukumi.council.PackId;
import jp.hagukumi.plan.ElementId;
import org.jspecify.annotations.Nullable;

/** What a member has typed and not sent yet, by what it is about; kept while they look around in the portal. */
class Drafts implements Serializable {

    private final Map<String, String> texts = new HashMap<>();

    /** The drafts of this browser tab. */
    static Drafts of(UI ui) {
        Drafts drafts = ComponentUtil.getData(ui, Drafts.class);
        if (drafts == null) {
            drafts = new Drafts();
            ComponentUtil.setData(ui, Drafts.class, drafts);
        }
        return drafts;
    }

    String on(PackId pack, @Nullable ElementId element) {
        return texts.getOrDefault(key(pack, element), "");
    }

    void keep(PackId pack, @Nullable ElementId element, String text) {
        texts.put(key(pack, element), text);
    }

    void forget(PackId pack, @Nullable ElementId element) {
        texts.remove(key(pack, element));
    }

    private static String key(PackId pack, @Nullable ElementId element) {
        return pack + " " + (element == null ? "" : element);
    }
}
