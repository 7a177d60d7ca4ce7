package org.candorlint.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.document.PageFormat;

/** A paragraph as the formats write it, and the places in a source that can take one. */
final class InsertedText {

    /** A page that has no place for it here has none where its reader would look. */
    private static final int MOST_PLACES = 12;

    private static final List<String> BLOCK_ENDS = List.of(
            "</p>",
            "</div>",
            "</ul>",
            "</ol>",
            "</table>",
            "</section>",
            "</article>",
            "</blockquote>",
            "</h1>",
            "</h2>",
            "</h3>",
            "</details>",
            "</header>");

    private static final String MARKDOWN_SIGNS = "\\`*_[]<>&#|~";

    private InsertedText() {}

    /** The text with what the format would take for mark-up made plain. */
    static String of(String text, PageFormat format) {
        if (format == PageFormat.HTML) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
        if (format != PageFormat.MARKDOWN) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            if (MARKDOWN_SIGNS.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append((char) c);
        });
        return plain.toString();
    }

    /** A place, and what stands before and after the text there. */
    record At(int offset, String before, String after) {

        String insert(String source, String text) {
            return source.substring(0, offset) + before + text + after + source.substring(offset);
        }
    }

    /** Places from an offset on, the nearest first. */
    static List<At> places(String source, int from, PageFormat format) {
        String line = source.contains("\r\n") ? "\r\n" : "\n";
        return format == PageFormat.HTML ? inHtml(source, from, line) : betweenBlocks(source, from, line);
    }

    private static List<At> inHtml(String source, int from, String line) {
        String lower = source.toLowerCase(Locale.ROOT);
        List<At> places = new ArrayList<>();
        int at = from;
        while (places.size() < MOST_PLACES) {
            int tag = lower.indexOf("</", at);
            if (tag < 0 || lower.length() != source.length()) {
                break;
            }
            at = tag + 2;
            boolean last = lower.startsWith("</body>", tag) || lower.startsWith("</main>", tag);
            String indent = indent(source, tag);
            if (last) {
                places.add(new At(tag, "<p>", "</p>" + line + indent));
            }
            for (String end : BLOCK_ENDS) {
                if (lower.startsWith(end, tag)) {
                    places.add(new At(tag + end.length(), line + indent + "<p>", "</p>"));
                }
            }
        }
        return places;
    }

    /** The white space at the start of the line. */
    private static String indent(String source, int offset) {
        int start = source.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
            end++;
        }
        return source.substring(start, end);
    }

    private static List<At> betweenBlocks(String source, int from, String line) {
        List<At> places = new ArrayList<>();
        int at = from;
        while (at < source.length() && places.size() < MOST_PLACES) {
            int end = source.indexOf('\n', at);
            int next = end < 0 ? source.length() : end + 1;
            int nextEnd = source.indexOf('\n', next);
            boolean blank = next < source.length()
                    && source.substring(next, nextEnd < 0 ? source.length() : nextEnd)
                            .isBlank();
            if (end >= 0 && blank) {
                places.add(new At(next, line, line));
            }
            at = next;
        }
        boolean ended = source.endsWith("\n");
        places.add(new At(source.length(), ended ? line : line + line, ended ? line : ""));
        return places;
    }
}
