package org.candorlint.document.html;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.text.FoldedText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Reads the attributes that hold text for people. Used by one thread. */
final class AttributeTexts {

    private static final Set<String> SOCIAL = Set.of(
            "og:title", "og:description", "og:image:alt", "twitter:title", "twitter:description", "twitter:image:alt");

    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

    private final String source;

    /** Misnested elements are copied by the parser; their attributes stand in the source once. */
    private final Set<Integer> seen = new HashSet<>();

    AttributeTexts(String source) {
        this.source = source;
    }

    void read(Frame frame, Consumer<PassageDraft> out) {
        Element element = frame.element();
        if (element.attributesSize() == 0) {
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "meta" -> meta(frame, out);
            case "img", "area" -> text(frame, "alt", PassageKind.ALT_TEXT, out);
            case "input" -> input(frame, out);
            case "textarea" -> text(frame, "placeholder", PassageKind.LABEL, out);
            case "option", "optgroup" -> text(frame, "label", PassageKind.LABEL, out);
            default -> {}
        }
        text(frame, "aria-label", PassageKind.ARIA_LABEL, out);
        text(frame, "aria-description", PassageKind.ARIA_LABEL, out);
        if (!name.equals("link") && !name.equals("style")) {
            text(frame, "title", PassageKind.TITLE_ATTRIBUTE, out);
        }
    }

    private void meta(Frame frame, Consumer<PassageDraft> out) {
        String name = Tags.lower(frame.element().attr("name"));
        String property = Tags.lower(frame.element().attr("property"));
        if (name.equals("description")) {
            text(frame, "content", PassageKind.META_DESCRIPTION, out);
        } else if (SOCIAL.contains(property) || SOCIAL.contains(name)) {
            text(frame, "content", PassageKind.SOCIAL_PREVIEW, out);
        }
    }

    private void input(Frame frame, Consumer<PassageDraft> out) {
        String type = Tags.lower(frame.element().attr("type"));
        if (type.equals("hidden")) {
            return;
        }
        if (BUTTONS.contains(type)) {
            text(frame, "value", PassageKind.BUTTON, out);
        } else if (type.equals("image")) {
            text(frame, "alt", PassageKind.ALT_TEXT, out);
        } else {
            text(frame, "placeholder", PassageKind.LABEL, out);
        }
    }

    private void text(Frame frame, String name, PassageKind kind, Consumer<PassageDraft> out) {
        Attribute attribute = frame.element().attribute(name);
        if (attribute == null || attribute.getValue().isBlank()) {
            return;
        }
        Range range = attribute.sourceRange().valueRange();
        if (!range.isTracked() || !seen.add(range.startPos())) {
            return;
        }
        FoldedText text = new FoldedText();
        Decoding.append(text, source, range.startPos(), range.endPos(), attribute.getValue(), true);
        if (text.isEmpty()) {
            return;
        }
        boolean head = kind == PassageKind.META_DESCRIPTION || kind == PassageKind.SOCIAL_PREVIEW;
        out.accept(PassageDraft.of(
                        kind,
                        0,
                        head ? Visibility.VISIBLE : frame.visibility(frame.traits()),
                        head ? Region.HEAD : frame.region(),
                        text.build())
                .withSelector(frame.selector()));
    }
}
