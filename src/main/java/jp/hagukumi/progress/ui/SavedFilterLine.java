package jp.hagukumi.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jp.hagukumi.progress.BoardFilter;
import jp.hagukumi.progress.ProgressLinks;
import jp.hagukumi.progress.RoundId;
import jp.hagukumi.progress.SavedFilterRow;
import jp.hagukumi.progress.SavedFilters;
import jp.hagukumi.uikit.ConfirmDialog;

/** The filters that were saved, each a link, and the way to save the one that is shown. */
class SavedFilterLine extends Composite<Div> {

    private final RoundId round;
    private final BoardFilter shown;
    private final transient SavedFilters filters;

    SavedFilterLine(RoundId round, BoardFilter shown, SavedFilters filters) {
        this.round = round;
        this.shown = shown;
        this.filters = filters;
        getContent().addClassName("saved-filters");
        show();
    }

    private void show() {
        getContent().removeAll();
        var offered = filters.offered();
        Span name = new Span(getTranslation("progress.SavedFilterLine.name"));
        name.addClassName("second");
        getContent().add(name);
        if (offered.isEmpty()) {
            Span none = new Span(getTranslation("progress.SavedFilterLine.none"));
            none.addClassName("second");
            getContent().add(none);
        }
        offered.forEach(filter -> getContent().add(item(filter)));
        if (!shown.isAll() && !filters.scopes().isEmpty()) {
            getContent()
                    .add(new Button(
                            getTranslation("progress.SavedFilterLine.save"),
                            e -> new SaveFilterDialog(filters, shown, this::show).open()));
        }
    }

    private Span item(SavedFilterRow filter) {
        Anchor link = new Anchor(ProgressLinks.reports(round, filter.filter()), filter.name());
        if (filter.filter().equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span whose = new Span(getTranslation(filter.scope().nameKey() + ".short", filter.section()));
        whose.addClassName("second");
        Span item = new Span(link, whose);
        if (filter.removable()) {
            Button remove = new Button(getTranslation("progress.SavedFilterLine.remove"), e -> ask(filter));
            remove.setAriaLabel(getTranslation("progress.SavedFilterLine.removeOf", filter.name()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(remove);
        }
        return item;
    }

    private void ask(SavedFilterRow filter) {
        new ConfirmDialog(
                        getTranslation("progress.SavedFilterLine.removeOf", filter.name()),
                        getTranslation("progress.SavedFilterLine.effect." + filter.scope(), filter.section()),
                        getTranslation("progress.SavedFilterLine.remove"),
                        () -> {
                            filters.remove(filter.id(), filter.version());
                            show();
                        })
                .open();
    }
}
