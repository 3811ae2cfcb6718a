package jp.hagukumi.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that looks like the buttons beside it: it leads to another page, or gives out a file. */
public class LinkButton extends Anchor {

    public LinkButton(String path, String words) {
        super(path, words);
        addClassName("button-link");
    }

    /** @param file made when the link is followed */
    public LinkButton(DownloadHandler file, String words) {
        super(file, words);
        addClassName("button-link");
        setRouterIgnore(true);
    }
}
