package org.candorlint.document;

import java.util.Optional;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of text that a reader takes as one unit. Its text is decoded and folded; {@link #source(Span)} leads back to
 * the page. Immutable and thread-safe.
 */
public final class Passage {

    private final int index;
    private final PassageKind kind;
    private final int level;
    private final Visibility visibility;
    private final Region region;
    private final MappedText mapped;
    private final TypeSize size;
    private final String selector;
    private final @Nullable Passage heading;
    private final @Nullable Passage leadIn;

    /**
     * @param index place in reading order, 0-based
     * @param level 1 to 6 for a heading, nesting depth for a list item, otherwise 0
     * @param size how large its text is set
     * @param selector of the element that holds it, short, such as {@code footer.site-footer p.legal}; empty where there are none
     * @param heading the nearest heading above, if any
     * @param leadIn for a list item or table cell, the passage that leads its list in, if any
     */
    public Passage(
            int index,
            PassageKind kind,
            int level,
            Visibility visibility,
            Region region,
            MappedText mapped,
            TypeSize size,
            String selector,
            @Nullable Passage heading,
            @Nullable Passage leadIn) {
        this.index = index;
        this.kind = kind;
        this.level = level;
        this.visibility = visibility;
        this.region = region;
        this.mapped = mapped;
        this.size = size;
        this.selector = selector;
        this.heading = heading;
        this.leadIn = leadIn;
    }

    /** One of which nobody knows how large its text is set, nor in what element it stands. */
    public Passage(
            int index,
            PassageKind kind,
            int level,
            Visibility visibility,
            Region region,
            MappedText mapped,
            @Nullable Passage heading,
            @Nullable Passage leadIn) {
        this(index, kind, level, visibility, region, mapped, TypeSize.UNKNOWN, "", heading, leadIn);
    }

    public int index() {
        return index;
    }

    public PassageKind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Region region() {
        return region;
    }

    /** How large its text is set, as far as the page tells. */
    public TypeSize size() {
        return size;
    }

    /** The element that holds it, short, as a selector of style sheets; empty where the format has none. */
    public String selector() {
        return selector;
    }

    public String text() {
        return mapped.text();
    }

    public Optional<Passage> heading() {
        return Optional.ofNullable(heading);
    }

    /** The heading of the section that it stands in, itself if it is one; empty above the first heading. */
    public Optional<Passage> section() {
        return kind == PassageKind.HEADING ? Optional.of(this) : heading();
    }

    public Optional<Passage> leadIn() {
        return Optional.ofNullable(leadIn);
    }

    /** The text with its way back to the source. */
    public MappedText mapped() {
        return mapped;
    }

    /** The source range of a range of {@link #text()}. */
    public Span source(Span span) {
        return mapped.source(span);
    }

    @Override
    public String toString() {
        return kind.label() + ": " + text();
    }
}
