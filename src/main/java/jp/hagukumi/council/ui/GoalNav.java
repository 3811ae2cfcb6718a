package jp.hagukumi.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import jp.hagukumi.council.CouncilLinks;
import jp.hagukumi.council.PackDetails;
import jp.hagukumi.council.PackDetails.GoalPart;
import org.jspecify.annotations.Nullable;

/** Leads from goal to goal within a pack. */
class GoalNav extends Composite<Nav> {

    GoalNav(PackDetails pack, @Nullable GoalPart here) {
        getContent().addClassName("goal-nav");
        getContent().getElement().setAttribute("aria-label", getTranslation("council.GoalNav.label"));
        add(CouncilLinks.pack(pack.summary().id()), getTranslation("council.GoalNav.whole"), here == null);
        int number = 0;
        for (GoalPart goal : pack.goals()) {
            number++;
            String text = goal.code().isBlank() ? number + " " + goal.title() : goal.about();
            Anchor link = add(
                    CouncilLinks.item(pack.summary().id(), goal.element()),
                    text,
                    here != null && here.element().equals(goal.element()));
            link.setTitle(goal.about());
        }
    }

    private Anchor add(String path, String text, boolean here) {
        Anchor link = new Anchor(path, text);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(link);
        return link;
    }
}
