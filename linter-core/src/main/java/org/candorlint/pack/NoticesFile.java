package org.candorlint.pack;

import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;

/** Reads {@code notices/NAME.yaml}. */
final class NoticesFile {

    private static final Keys NOTICE = Keys.of(
                    Key.text("id", "Its market, a stroke and a name, such as us-fl/stem-cell-notice"),
                    Key.text("provision", "The law that prescribes it"),
                    Key.oneOf("applies", Labels.NOTICE_PLACES, "Where it must stand"),
                    Key.oneOf("trigger", Labels.NOTICE_TRIGGERS, "What makes a page owe it"),
                    Key.oneOf("status", Labels.CONFIDENCES, "How sure the wording is"),
                    Key.text("text", "The prescribed text, to the letter"))
            .optional(
                    Key.oneOf("layout", Labels.LAYOUTS, "How it must be set: in type no smaller than the largest"),
                    Key.text("note", "What is unsure about wording or duty"));

    static final Keys KEYS = Keys.of(Key.maps("notices", NOTICE, "The texts that one market prescribes"));

    private NoticesFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlMap map : file.map(KEYS).maps("notices")) {
            YamlText id = map.scalar("id");
            draft.refer(draft.provisions, map.scalar("provision"));
            int stroke = id.value().indexOf('/');
            if (stroke <= 0) {
                id.problem("the id '" + id.value() + "' names no market", "write market/name");
                continue;
            }
            draft.later(() -> {
                String market = id.value().substring(0, stroke);
                if (draft.markets.find(market).isEmpty()) {
                    id.unknown("market", draft.markets.ids());
                }
            });
            draft.notices.add(
                    id,
                    new Notice(
                            id.value(),
                            map.text("provision"),
                            map.oneOf("applies", Labels.NOTICE_PLACES).orElse(Notice.Applies.ADVERTISING),
                            map.oneOf("trigger", Labels.NOTICE_TRIGGERS).orElse(Notice.Trigger.THERAPY),
                            map.oneOf("status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                            map.text("text").strip(),
                            map.oneOf("layout", Labels.LAYOUTS).isPresent(),
                            map.text("note").strip()),
                    false);
        }
    }
}
