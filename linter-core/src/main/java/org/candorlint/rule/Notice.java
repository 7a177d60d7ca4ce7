package org.candorlint.rule;

import java.util.Locale;

/**
 * Text that a market prescribes. Immutable and thread-safe.
 *
 * @param id such as {@code us-fl/stem-cell-notice}; the part before the stroke is the market
 * @param provision id of the provision that prescribes it
 * @param applies where it must stand; only that of advertising is looked for on pages
 * @param trigger what makes a page owe it
 * @param status how sure the wording is
 * @param text the prescribed text, white space folded
 * @param largestFont whether it must not be smaller than the largest text of the advertisement
 * @param note what is unsure about wording or duty, in our own words; may be empty
 */
public record Notice(
        String id,
        String provision,
        Applies applies,
        Trigger trigger,
        Provision.Confidence status,
        String text,
        boolean largestFont,
        String note) {

    /** Id of its market. */
    public String market() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Where a notice must stand. */
    public enum Applies {
        ADVERTISING,
        PREMISES,
        CONSENT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What makes a page owe a notice. */
    public enum Trigger {
        /** It offers one of the therapies. */
        THERAPY,
        /** It offers something free, discounted or at a reduced fee. */
        FREE_OFFER;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
