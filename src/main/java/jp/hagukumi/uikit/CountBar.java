package jp.hagukumi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A thin bar of counts in a table row, with the patterns of the charts; it speaks its counts and shows no library. */
public class CountBar extends Composite<Div> {

    private static final int REST_PATTERN = 5;

    /**
     * One stretch: what it counts and how many.
     *
     * @param rest whether this is what remains (not rated): grey and plain whatever its place, as in charts
     */
    public record Part(String label, long count, boolean rest) {

        public Part(String label, long count) {
            this(label, count, false);
        }

        public Part asRest() {
            return new Part(label, count, true);
        }
    }

    /** Shows the parts in the order of the charts' patterns: solid, diagonal, back-diagonal, vertical, plain. */
    public CountBar(List<Part> parts) {
        Div bar = getContent();
        bar.addClassName("count-bar");
        StringBuilder spoken = new StringBuilder();
        long total = parts.stream().mapToLong(Part::count).sum();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            spoken.append(i == 0 ? "" : ", ").append(part.label()).append(' ').append(part.count());
            if (part.count() > 0) {
                Span stretch = new Span();
                stretch.addClassNames("stretch", "pattern-" + (part.rest() ? REST_PATTERN : i + 1));
                stretch.getElement().getStyle().set("flex-grow", Long.toString(part.count()));
                bar.add(stretch);
            }
        }
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", total == 0 ? "0" : spoken.toString());
    }
}
