package org.candorlint.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.PassageDraft;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;

/**
 * The block of settings at the start of a page: YAML between lines of hyphens, or TOML between lines of plus signs. The title and the
 * description are read; the rest is not copy.
 *
 * @param end the offset at which the page proper begins
 */
record FrontMatter(int end, List<PassageDraft> passages) {

    private static final FrontMatter NONE = new FrontMatter(0, List.of());

    FrontMatter {
        passages = List.copyOf(passages);
    }

    static FrontMatter of(String content) {
        int line = lineEnd(content, 0);
        String fence = content.substring(0, line).stripTrailing();
        boolean toml = fence.equals("+++");
        if (!toml && !fence.equals("---")) {
            return NONE;
        }
        int start = Math.min(content.length(), line + 1);
        int close = start;
        while (close < content.length()) {
            int end = lineEnd(content, close);
            String text = content.substring(close, end).stripTrailing();
            if (text.equals(fence) || (!toml && text.equals("..."))) {
                return new FrontMatter(Math.min(content.length(), end + 1), passages(content, start, close, toml));
            }
            close = end + 1;
        }
        return NONE;
    }

    private static List<PassageDraft> passages(String content, int start, int end, boolean toml) {
        List<PassageDraft> passages = new ArrayList<>();
        int line = start;
        while (line < end) {
            int lineEnd = Math.min(end, lineEnd(content, line));
            if (toml && content.charAt(line) == '[') {
                // What follows belongs to a table, such as a menu.
                break;
            }
            Setting setting = Setting.at(content, line, end, toml);
            kind(setting.name()).ifPresent(kind -> {
                if (!setting.value().text().isEmpty()) {
                    passages.add(PassageDraft.of(kind, 0, Visibility.VISIBLE, Region.HEAD, setting.value()));
                }
            });
            line = Math.max(lineEnd + 1, setting.end());
        }
        return passages;
    }

    private static Optional<PassageKind> kind(String name) {
        return switch (name) {
            case "title" -> Optional.of(PassageKind.TITLE);
            case "description" -> Optional.of(PassageKind.META_DESCRIPTION);
            default -> Optional.empty();
        };
    }

    static int lineEnd(String content, int start) {
        int end = content.indexOf('\n', start);
        return end < 0 ? content.length() : end;
    }
}
