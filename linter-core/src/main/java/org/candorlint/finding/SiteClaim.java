package org.candorlint.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim that stands on several pages of a run. Immutable and thread-safe.
 *
 * @param id the same in every run for the same words under the same rule in the same part of the template
 * @param places a finding for each place, in order; at least two
 * @param pages how many pages have it, without the file of the template itself
 * @param of how many pages the run has
 * @param part what people call the part of the template: {@code the footer}
 * @param selector the element that holds it on all of these pages; empty where they differ or it is not known
 * @param source the file of the template, where that was checked too
 */
public record SiteClaim(
        String id, List<Finding> places, int pages, int of, String part, String selector, Optional<String> source) {

    public SiteClaim {
        places = List.copyOf(places);
    }

    /** The one under which it is told. */
    public Finding first() {
        return Objects.requireNonNull(places.get(0));
    }

    /** {@code the footer of 12 of 14 pages (footer.site-footer p), from _includes/footer.html}. */
    public String template() {
        return part + " of " + (pages == of ? "all " + of : pages + " of " + of) + " pages"
                + (selector.isEmpty() ? "" : " (" + selector + ")")
                + source.map(file -> ", from " + file).orElse("");
    }
}
