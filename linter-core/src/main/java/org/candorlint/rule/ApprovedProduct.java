package org.candorlint.rule;

import java.util.List;

/**
 * A product that a regulator has approved, and for what. Immutable and thread-safe.
 *
 * @param name as it is sold; several makers may sell under one name
 * @param generic its proper name; may be empty
 * @param maker who holds the approval
 * @param kind what it is, in our own words
 * @param approved when, as far as that is known: a year, a month or a day
 * @param status how sure that is
 * @param regulator short name of who approved it
 * @param uses what it is approved for; approval for one use says nothing of another
 */
public record ApprovedProduct(
        String name,
        String generic,
        String maker,
        String kind,
        String approved,
        Provision.Confidence status,
        String regulator,
        List<Use> uses) {

    public ApprovedProduct {
        uses = List.copyOf(uses);
    }

    /**
     * One approved use.
     *
     * @param indication in our own words
     * @param words by any of which a page names that use, in lower case
     */
    public record Use(String indication, List<String> words) {

        public Use {
            words = List.copyOf(words);
        }
    }
}
