package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.document.plain.PlainTextReader;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketSigns;
import org.candorlint.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PracticePlacesTest {

    private static final Market LAND =
            market("land", null, new MarketSigns(List.of(), List.of("NS", "SS"), List.of(), List.of()));
    private static final Market NORTH = market(
            "land-ns",
            "land",
            new MarketSigns(List.of("Northshire", "Upper Hill"), List.of("NS"), List.of("305"), List.of("NCMD")));
    private static final PracticePlaces PLACES = new PracticePlaces(List.of(LAND, NORTH));

    @Test
    void a_postal_code_is_enough_and_the_country_goes_without_saying() {
        assertThat(read("12 Palm Road, NS 33131", List.of()))
                .singleElement()
                .asString()
                .contains("NS 33131", "--market land-ns");
    }

    @Test
    void a_name_alone_is_not_but_with_a_telephone_and_a_register_it_is() {
        assertThat(read("We also see people from Northshire.", List.of())).isEmpty();
        assertThat(read("Upper Hill, call (305) 555-0123. Licensed by the NCMD.", List.of()))
                .singleElement()
                .asString()
                .contains("305", "NCMD", "Upper Hill");
    }

    @Test
    void a_market_that_is_checked_is_not_suggested() {
        assertThat(read("12 Palm Road, NS 33131", List.of(NORTH, LAND))).isEmpty();
    }

    @Test
    void a_code_without_a_postal_code_behind_it_says_nothing() {
        assertThat(read("The NS nerve, 305 patients, 305 555 people", List.of()))
                .isEmpty();
    }

    private static List<String> read(String text, List<Market> checked) {
        return PLACES.suggestions(new PlainTextReader().read(SourceText.of("page.txt", text)), checked);
    }

    private static Market market(String id, @Nullable String parent, MarketSigns signs) {
        return new Market(id, id, parent, "agency", null, Map.of(), Set.of(), signs);
    }
}
