package org.candorlint.pack;

import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;

/** Reads {@code notices/NAME.yaml}. */
final class NoticesFile {

    private static final Keys NOTICE =
            Keys.of("id", "provision", "applies", "trigger", "status", "text").optional("layout", "note");
    private static final String LARGEST_FONT = "largest-font";

    private NoticesFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlValue item : file.map(Keys.of("notices")).items("notices")) {
            YamlMap map = item.map(NOTICE);
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
            YamlText layout = map.scalar("layout");
            if (!layout.isNothing() && !layout.value().equals(LARGEST_FONT)) {
                layout.problem("unknown layout '" + layout.value() + "'", "the only one is " + LARGEST_FONT);
            }
            draft.notices.add(
                    id,
                    new Notice(
                            id.value(),
                            map.text("provision"),
                            map.oneOf("applies", "place", Labels.NOTICE_PLACES).orElse(Notice.Applies.ADVERTISING),
                            map.oneOf("trigger", "trigger", Labels.NOTICE_TRIGGERS)
                                    .orElse(Notice.Trigger.THERAPY),
                            map.oneOf("status", "status", Labels.CONFIDENCES).orElse(Provision.Confidence.UNCONFIRMED),
                            map.text("text").strip(),
                            !layout.isNothing(),
                            map.text("note").strip()),
                    false);
        }
    }
}
