package org.candorlint.document.template;

import org.candorlint.document.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions and directives of the usual template languages in a text and blanks them: those of Mustache, Handlebars, Vue, Twig,
 * Liquid and Jinja in braces; those of JSP, ERB and EJS, and PHP, in pointed brackets; and expressions of JSP and Thymeleaf. What has
 * no end is left as it is, since it is none. Used once, by one thread.
 */
final class TemplateMask {

    /** Longer expressions are taken to end at the first pair of braces. */
    private static final int LONGEST = 10_000;

    private final String text;
    private final Blanks out;
    private final Ends ends;

    private TemplateMask(String text) {
        this.text = text;
        this.out = Blanks.over(text);
        this.ends = new Ends(text);
    }

    /** The text with blanks, of the same length and with the same lines. */
    static String of(String text) {
        return mayHold(text) ? new TemplateMask(text).masked() : text;
    }

    /** Whether any expression or directive can begin somewhere in the text, in one pass over it. */
    private static boolean mayHold(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = switch (c) {
                case '{' -> before == '{' || before == '$' || before == '#';
                case '%' -> before == '{' || before == '<';
                case '?' -> before == '<';
                case '#', '!' -> before == '{';
                default -> false;
            };
            if (opens) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private String masked() {
        int at = 0;
        int wall = ends.wall(0);
        while (at < text.length()) {
            if (at >= wall) {
                wall = ends.wall(at + 1);
            }
            int end = "{<$#[".indexOf(text.charAt(at)) >= 0 ? end(at, wall) : -1;
            if (end > at) {
                out.blank(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return out.toString();
    }

    /** The end of the expression or directive that begins at {@code at}; -1 where none does. */
    private int end(int at, int wall) {
        Deadline.look();
        if (text.startsWith("<?", at)) {
            return text.startsWith("<?xml", at) && !text.startsWith("<?xml_", at) ? -1 : PhpCode.end(text, at);
        }
        if (text.startsWith("<%", at)) {
            boolean comment = text.startsWith("<%--", at);
            return ends.after(comment ? "--%>" : "%>", at + 2, text.length());
        }
        return braces(at, wall);
    }

    /** A script or style is a world of its own: braces in it may open what they never close, so none reach across its ends. */
    private int braces(int at, int wall) {
        if (text.startsWith("{{", at)) {
            return doubled(at, wall);
        }
        if (text.startsWith("{%", at)) {
            return directive(at, wall);
        }
        if (text.startsWith("{#", at)) {
            return ends.after("#}", at + 2, wall);
        }
        if (text.startsWith("{!!", at)) {
            return ends.after("!!}", at + 3, wall);
        }
        if (text.startsWith("[[", at) || text.startsWith("[(", at)) {
            boolean opens =
                    at + 3 < text.length() && "$#*@~".indexOf(text.charAt(at + 2)) >= 0 && text.charAt(at + 3) == '{';
            String close = text.charAt(at + 1) == '[' ? "]]" : ")]";
            return opens ? ends.inLine(close, at + 4, wall) : -1;
        }
        boolean expression = text.startsWith("${", at) || text.startsWith("#{", at);
        return expression ? ends.inLine("}", at + 2, wall) : -1;
    }

    /** Handlebars' comments may hold braces; other expressions may hold literals in braces, which are closed within. */
    private int doubled(int at, int wall) {
        if (text.startsWith("{{!--", at)) {
            return ends.after("--}}", at + 5, wall);
        }
        if (text.startsWith("{{--", at)) {
            return ends.after("--}}", at + 4, wall);
        }
        int first = ends.after("}}", at + 2, wall);
        int depth = 0;
        int limit = first < 0 ? 0 : Math.min(wall, at + LONGEST);
        for (int i = at + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == '}' && i + 1 < limit && text.charAt(i + 1) == '}') {
                return i + 2;
            }
        }
        return first;
    }

    /** Directives around what is no copy take it with them. */
    private int directive(int at, int wall) {
        int end = ends.after("%}", at + 2, wall);
        String name = end < 0 ? null : name(at + 2);
        if (name == null) {
            return end;
        }
        return switch (name) {
            case "comment", "schema", "javascript", "stylesheet", "style" -> {
                int last = ends.directive("end" + name, end, text.length());
                yield last < 0 ? end : last;
            }
            default -> end;
        };
    }

    private @Nullable String name(int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == ' ')) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == start ? null : text.substring(start, end);
    }
}
