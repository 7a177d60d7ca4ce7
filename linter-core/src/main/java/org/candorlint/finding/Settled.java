package org.candorlint.finding;

/** A finding that is carried and does not count. Ordered as findings are. Immutable and thread-safe. */
public record Settled(Finding finding, Settlement by) implements Comparable<Settled> {

    @Override
    public int compareTo(Settled other) {
        return finding.compareTo(other.finding);
    }
}
