package org.candorlint.rule;

import java.util.List;

/**
 * How a page shows that a clinic is in a market. Immutable and thread-safe.
 *
 * @param names of the place and of its cities that name no other well-known place
 * @param postal codes that stand before a postal code in an address, such as {@code FL} or {@code ON}
 * @param phones area codes, or country codes such as {@code +61}
 * @param licences short names of registers and professional bodies
 */
public record MarketSigns(List<String> names, List<String> postal, List<String> phones, List<String> licences) {

    public static final MarketSigns NONE = new MarketSigns(List.of(), List.of(), List.of(), List.of());

    public MarketSigns {
        names = List.copyOf(names);
        postal = List.copyOf(postal);
        phones = List.copyOf(phones);
        licences = List.copyOf(licences);
    }
}
