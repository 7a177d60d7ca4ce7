package org.candorlint.pack;

import java.time.LocalDate;
import org.candorlint.rule.Provision;

/** Reads {@code provisions/NAME.yaml}. */
final class ProvisionsFile {

    private static final Keys PROVISION = Keys.of(
                    Key.text("id", "Its market, a stroke and a name, such as us-fl/458-3245"),
                    Key.oneOf("kind", Labels.PROVISION_KINDS, "What sort of law it is"),
                    Key.text("short-name", "What reports call it"),
                    Key.text("citation", "How it is cited"),
                    Key.text("gist", "What it says, in our words"),
                    Key.texts("categories", "The categories of claims that it bears on"),
                    Key.oneOf("status", Labels.CONFIDENCES, "How sure we are of it"),
                    Key.day("checked", "The day it was last checked"))
            .optional(
                    Key.text("url", "Its official address"),
                    Key.text("penalty", "What a breach can cost, where known"),
                    Key.text("since", "From when it applies"));

    static final Keys KEYS = Keys.of(Key.maps("provisions", PROVISION, "The law of one market"));

    private ProvisionsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlMap map : file.map(KEYS).maps("provisions")) {
            map.texts("categories").forEach(category -> draft.refer(draft.categories, category));
            YamlText id = map.scalar("id");
            if (!id.isNothing() && id.value().indexOf('/') <= 0) {
                id.problem(
                        "the id '" + id.value() + "' names no market", "write market/name, such as us/" + id.value());
            }
            Provision provision = new Provision(
                    id.value(),
                    map.oneOf("kind", Labels.PROVISION_KINDS).orElse(Provision.Kind.STATUTE),
                    map.text("short-name"),
                    map.text("citation"),
                    map.text("url"),
                    map.text("gist").strip(),
                    map.text("penalty").strip(),
                    map.text("since"),
                    map.strings("categories"),
                    map.oneOf("status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                    map.day("checked").orElse(LocalDate.EPOCH));
            draft.provisions.add(id, provision, false);
        }
    }
}
