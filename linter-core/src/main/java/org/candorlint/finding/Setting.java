package org.candorlint.finding;

import org.candorlint.document.Region;

/**
 * In what part of its page a place stands, so that the same part can be known again on other pages. Immutable and thread-safe.
 *
 * @param selector the element that holds it, short; empty where that is not known
 * @param block stands for the whole passage and the heading above it; the same for two places only if both say the same
 */
public record Setting(Region region, String selector, String block) {

    /** Of a place of which nobody knows it. */
    public static final Setting UNKNOWN = new Setting(Region.MAIN, "", "");

    /** Whether pages have such a part of their template: header, footer, menu or side column. */
    boolean isFrame() {
        return switch (region) {
            case HEADER, FOOTER, NAVIGATION, ASIDE -> true;
            case HEAD, MAIN -> false;
        };
    }

    /** Whether it is known well enough to say that it is the same as another. */
    boolean isKnown() {
        return isFrame() || !block.isEmpty();
    }

    /** What is the same for the same part of a template. Text between header and footer is the same only as a whole. */
    String part() {
        return isFrame() ? region.name() : region.name() + ' ' + block;
    }

    /** What people call it. */
    String words() {
        return switch (region) {
            case HEADER -> "the header";
            case FOOTER -> "the footer";
            case NAVIGATION -> "the menu";
            case ASIDE -> "the side column";
            case HEAD -> "the head";
            case MAIN -> "the same block";
        };
    }
}
