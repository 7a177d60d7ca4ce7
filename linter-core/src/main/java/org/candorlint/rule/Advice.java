package org.candorlint.rule;

import java.util.List;
import java.util.Locale;
import org.candorlint.pattern.Pattern;

/**
 * Which edits a rule or a category has to offer for its findings. Immutable and thread-safe.
 *
 * @param offers in the order in which they are shown
 * @param drop words that may be left out of a claim, so that what stays claims less
 * @param text what is to be added where nothing else says it; {@link #REGULATOR} in it stands for the regulators of the
 *     markets; may be empty
 * @param needs what somebody must find out before the edit can be made; may be empty
 */
public record Advice(List<Offer> offers, List<Pattern> drop, String text, String needs) {

    /** Stands in a text for the regulators of the markets that a page is checked for. */
    public static final String REGULATOR = "{regulator}";

    /** Nothing is offered. */
    public static final Advice NONE = new Advice(List.of(), List.of(), "", "");

    public Advice {
        offers = List.copyOf(offers);
        drop = List.copyOf(drop);
    }

    /** The text for a page of these markets, of which there is one at least. */
    public String text(List<Market> markets) {
        List<String> regulators =
                markets.stream().map(Market::regulatorInText).distinct().toList();
        return text.replace(REGULATOR, String.join(" or ", regulators));
    }

    /** This where it says something, and otherwise what is said more generally. */
    Advice over(Advice general) {
        return new Advice(
                offers.isEmpty() ? general.offers : offers,
                drop.isEmpty() ? general.drop : drop,
                text.isEmpty() ? general.text : text,
                needs.isEmpty() ? general.needs : needs);
    }

    /** A kind of edit. None of them softens a claim: a benefit that cannot be shown is no better with "may". */
    public enum Offer {
        /** Leave the words out that go too far. */
        NARROW,
        /** Leave out the clause or phrase that carries the claim, where the rest is a sentence. */
        REMOVE_WORDS,
        /** Leave out the whole sentence. */
        REMOVE_SENTENCE,
        /** Say which study it rests on. */
        ATTRIBUTE,
        /** Put in what the page owes its readers. */
        ADD;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
