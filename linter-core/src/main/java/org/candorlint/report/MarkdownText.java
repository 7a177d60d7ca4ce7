package org.candorlint.report;

/**
 * Text that others wrote, in Markdown as code hosts read it, so that it is neither markup nor HTML. What comes from a page
 * belongs in a code span; there neither a mention of a person nor a bare address does anything.
 */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>#|~&$";
    /** Begins a list or underlines a heading, at the beginning of a line. */
    private static final String SPECIAL_FIRST = "-+=";

    private MarkdownText() {}

    /**
     * On one line, with a backslash before all that could be markup. Not fit for text of a page: a mention or a
     * bare address stays one.
     */
    public static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (char c : Cells.printable(text).toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0 || (result.isEmpty() && SPECIAL_FIRST.indexOf(c) >= 0)) {
                result.append('\\');
            }
            result.append(c);
        }
        return result.toString();
    }

    /** A code span, whose fence is longer than any run of backticks in the text. */
    public static String code(String text) {
        String content = Cells.printable(text).strip();
        if (content.isEmpty()) {
            return "";
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
        return fence + pad + content + pad + fence;
    }

    /** A code span for a cell of a table, where a bar needs a backslash, and must not get it from one of the text's own. */
    public static String codeInCell(String text) {
        return code(text).replace("\\|", "\\ |").replace("|", "\\|");
    }

    /** Whether it is an address that may be linked: nothing that runs. */
    public static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    /**
     * A link.
     *
     * @param name escaped already
     */
    public static String link(String name, String url) {
        String address =
                url.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C").replaceAll("[\\s\\\\]", "%20");
        return "[" + name + "](<" + address + ">)";
    }
}
