package org.candorlint.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candorlint.document.PassageKind;
import org.candorlint.document.office.OfficeXml;
import org.jspecify.annotations.Nullable;

/** What the styles of a document make of a paragraph. Built once, then only read. */
final class DocxStyles {

    /** What is based on what forms no ring in a sound document; in another the search ends here. */
    private static final int LONGEST_CHAIN = 20;

    private static final int NO_LIST = -1;

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    private DocxStyles() {}

    static DocxStyles of(Optional<byte[]> part) {
        DocxStyles styles = new DocxStyles();
        part.ifPresent(bytes -> OfficeXml.read(bytes, styles.new Walk()));
        return styles;
    }

    /**
     * What a style makes of its paragraphs.
     *
     * @param level of a heading or a list item
     */
    record Role(PassageKind kind, int level) {}

    Role role(@Nullable String id) {
        Style style = styles.get(id == null ? standard : id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Optional<Role> own = style.role();
            if (own.isPresent()) {
                return own.get();
            }
            style = styles.get(style.basedOn);
        }
        return new Role(PassageKind.PARAGRAPH, 0);
    }

    /** The level of a heading by its level in the outline, 0-based there; from the tenth on it is body text. */
    static Optional<Role> outline(int level) {
        return level > 8 ? Optional.empty() : Optional.of(new Role(PassageKind.HEADING, Math.min(6, level + 1)));
    }

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = Integer.MAX_VALUE;
        private int list = NO_LIST;

        private Optional<Role> role() {
            Optional<Role> named = named();
            if (named.isPresent()) {
                return named;
            }
            Optional<Role> outlined = outline(outline);
            return outlined.isPresent() || list == NO_LIST
                    ? outlined
                    : Optional.of(new Role(PassageKind.LIST_ITEM, list + 1));
        }

        /** Built-in styles keep their English names in documents of every language. */
        private Optional<Role> named() {
            if (name.matches("heading [1-9]")) {
                return outline(name.charAt(8) - '1');
            }
            if (name.matches("toc [1-9]")) {
                return Optional.of(new Role(PassageKind.LINK, 0));
            }
            return switch (name) {
                case "title" -> outline(0);
                case "subtitle" -> outline(1);
                case "quote", "intense quote" -> Optional.of(new Role(PassageKind.QUOTE, 0));
                case "caption" -> Optional.of(new Role(PassageKind.CAPTION, 0));
                default -> Optional.empty();
            };
        }
    }

    private final class Walk implements OfficeXml.Handler {
        private Style style = new Style();

        @Override
        public boolean start(String name, OfficeXml at) {
            switch (name) {
                case "style" -> {
                    style = new Style();
                    String id = at.attribute("styleId", "");
                    if (at.attribute("type", "paragraph").equals("paragraph")) {
                        styles.put(id, style);
                        if (at.attribute("default", "").equals("1")) {
                            standard = id;
                        }
                    }
                }
                case "name" -> style.name = at.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = at.attribute("val", "");
                case "outlineLvl" -> style.outline = at.number("val", Integer.MAX_VALUE);
                case "numPr" -> style.list = 0;
                case "ilvl" -> style.list = at.number("val", 0);
                case "docDefaults", "latentStyles", "tblStylePr", "rPr" -> {
                    return false;
                }
                default -> {
                    // Looks, which say nothing of what a paragraph is.
                }
            }
            return true;
        }
    }
}
