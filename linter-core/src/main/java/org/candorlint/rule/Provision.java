package org.candorlint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A law, regulation, guidance, ruling or code that bears on claims. Immutable and thread-safe.
 *
 * @param id such as {@code us/ftc-act-12}
 * @param shortName what people call it
 * @param citation its citation
 * @param url its official address; empty where none is known
 * @param gist what it says, in our own words
 * @param penalty what a breach can cost, in our own words; empty where that is not known
 * @param since when it took effect, as far as that is known: a year, a month or a day; empty otherwise
 * @param categories those it bears on
 * @param checked when the facts were last checked
 */
public record Provision(
        String id,
        Kind kind,
        String shortName,
        String citation,
        String url,
        String gist,
        String penalty,
        String since,
        List<String> categories,
        Confidence status,
        LocalDate checked) {

    public Provision {
        categories = List.copyOf(categories);
    }

    /** What sort of norm it is. */
    public enum Kind {
        STATUTE,
        REGULATION,
        GUIDANCE,
        RULING,
        ENFORCEMENT,
        SELF_REGULATION,
        PROFESSIONAL_RULE,
        SCIENCE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How sure the facts are. Unconfirmed ones are never printed as certain. */
    public enum Confidence {
        CONFIRMED,
        SECONDARY,
        UNCONFIRMED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
