package org.candorlint.stance;

/**
 * A piece of evidence for a kind of page, as the key of its pattern.
 *
 * @param kind the kind it speaks for
 * @param evidence what was written down
 */
public record PageEvidence(PageKind kind, PageKind.Evidence evidence) {

    /** Of the kind its id only: its evidence would be gone through at every match. */
    @Override
    public int hashCode() {
        return 31 * kind.id().hashCode() + evidence.hashCode();
    }
}
