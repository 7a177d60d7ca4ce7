package org.candorlint.document;

import org.candorlint.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * A passage as its reader found it, before headings are known. Two drafts are the same only if they are one object.
 * Immutable and thread-safe.
 */
public final class PassageDraft {

    private final PassageKind kind;
    private final int level;
    private final Visibility visibility;
    private final Region region;
    private final MappedText mapped;
    private final @Nullable PassageDraft leadIn;
    private final @Nullable PassageDraft question;
    private final boolean emphasized;
    private final TypeSize size;
    private final String selector;

    private PassageDraft(
            PassageKind kind,
            int level,
            Visibility visibility,
            Region region,
            MappedText mapped,
            @Nullable PassageDraft leadIn,
            @Nullable PassageDraft question,
            boolean emphasized,
            TypeSize size,
            String selector) {
        this.kind = kind;
        this.level = level;
        this.visibility = visibility;
        this.region = region;
        this.mapped = mapped;
        this.leadIn = leadIn;
        this.question = question;
        this.emphasized = emphasized;
        this.size = size;
        this.selector = selector;
    }

    public static PassageDraft of(
            PassageKind kind, int level, Visibility visibility, Region region, MappedText mapped) {
        return new PassageDraft(kind, level, visibility, region, mapped, null, null, false, TypeSize.UNKNOWN, "");
    }

    public PassageDraft withLeadIn(@Nullable PassageDraft leadIn) {
        return new PassageDraft(kind, level, visibility, region, mapped, leadIn, question, emphasized, size, selector);
    }

    /** With a passage that is its heading wherever that stands, such as the question of an answer. */
    public PassageDraft withQuestion(@Nullable PassageDraft question) {
        return new PassageDraft(kind, level, visibility, region, mapped, leadIn, question, emphasized, size, selector);
    }

    /** Wholly in bold, so that it may turn out to be a heading. */
    public PassageDraft asEmphasized() {
        return new PassageDraft(kind, level, visibility, region, mapped, leadIn, question, true, size, selector);
    }

    /** With what is known of how large its text is set. */
    public PassageDraft withSize(TypeSize known) {
        return new PassageDraft(kind, level, visibility, region, mapped, leadIn, question, emphasized, known, selector);
    }

    /** With the selector of the element that holds it. */
    public PassageDraft withSelector(String of) {
        return new PassageDraft(kind, level, visibility, region, mapped, leadIn, question, emphasized, size, of);
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

    public MappedText mapped() {
        return mapped;
    }

    TypeSize size() {
        return size;
    }

    String selector() {
        return selector;
    }

    public @Nullable PassageDraft leadIn() {
        return leadIn;
    }

    @Nullable
    PassageDraft question() {
        return question;
    }

    /** Whether a reader would take it for a heading if text follows: all bold, short, not the end of a sentence. */
    boolean looksLikeHeading() {
        return emphasized && kind == PassageKind.PARAGRAPH && HeadingShape.fits(mapped.text());
    }

    boolean inFlow() {
        return !kind.isOutsideFlow() && visibility != Visibility.HIDDEN;
    }
}
