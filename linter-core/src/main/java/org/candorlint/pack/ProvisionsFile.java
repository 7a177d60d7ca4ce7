package org.candorlint.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.candorlint.rule.Provision;

/** Reads {@code provisions/NAME.yaml}. */
final class ProvisionsFile {

    private static final Keys PROVISION = Keys.of(
                    "id", "kind", "short-name", "citation", "gist", "categories", "status", "checked")
            .optional("url", "penalty", "since");

    private ProvisionsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlValue item : file.map(Keys.of("provisions")).items("provisions")) {
            YamlMap map = item.map(PROVISION);
            map.texts("categories").forEach(category -> draft.refer(draft.categories, category));
            YamlText id = map.scalar("id");
            if (!id.isNothing() && id.value().indexOf('/') <= 0) {
                id.problem(
                        "the id '" + id.value() + "' names no market", "write market/name, such as us/" + id.value());
            }
            Provision provision = new Provision(
                    id.value(),
                    map.oneOf("kind", "kind of provision", Labels.PROVISION_KINDS)
                            .orElse(Provision.Kind.STATUTE),
                    map.text("short-name"),
                    map.text("citation"),
                    map.text("url"),
                    map.text("gist").strip(),
                    map.text("penalty").strip(),
                    map.text("since"),
                    map.strings("categories"),
                    map.oneOf("status", "status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                    date(map.scalar("checked")));
            draft.provisions.add(id, provision, false);
        }
    }

    private static LocalDate date(YamlText text) {
        try {
            return text.isNothing() ? LocalDate.EPOCH : LocalDate.parse(text.value());
        } catch (DateTimeParseException e) {
            text.problem("'" + text.value() + "' is no date", "write it as 2026-08-31");
            return LocalDate.EPOCH;
        }
    }
}
