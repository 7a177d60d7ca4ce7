package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes an HTML page of a page that is written one sentence a line. */
public final class PlainRendering {
    /** Passages of several sentences; every other line is a passage of its own. */
    private static final Set<String> FLOWING = Set.of("p", "faq-a", "footer");

    private final List<String> lines = new ArrayList<>();
    private String last = "";
    private String close = "";

    private PlainRendering() {}

    /** The page is called like the plain page, with the ending {@code .html}. */
    public static RenderedPage render(PlainPage page) {
        var labelled = page.lines().stream()
                .map(PlainPage.Line::sentence)
                .filter(s -> !s.labels().isEmpty() || !s.optional().isEmpty())
                .toList();
        var labels = new LabelledPage(
                page.name() + ".html", page.kind(), page.market(), page.labels(), page.optional(), labelled, List.of());
        return new RenderedPage(new PlainRendering().html(page), labels);
    }

    private String html(PlainPage page) {
        String title = page.lines().stream()
                .filter(line -> line.passage().equals("title"))
                .findFirst()
                .map(line -> line.sentence().text())
                .orElse(page.name());
        lines.add("<!DOCTYPE html>");
        lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\">");
        lines.add("<title>" + Markup.attribute(title) + "</title>");
        for (PlainPage.Line line : page.lines()) {
            if (line.passage().equals("meta")) {
                String content = Markup.attribute(line.sentence().text());
                lines.add("<meta name=\"description\" content=\"" + content + "\">");
            }
        }
        lines.add("</head><body>");
        for (PlainPage.Line line : page.lines()) {
            if (!line.passage().equals("title") && !line.passage().equals("meta")) {
                add(line.passage(), line.sentence().text());
            }
        }
        if (last.equals("li")) {
            lines.add("</ul>");
        }
        lines.add("</body></html>");
        return String.join("\n", lines) + "\n";
    }

    private void add(String passage, String text) {
        String group = isHeading(passage) ? passage : withoutNumber(passage);
        if (passage.equals(last) && FLOWING.contains(group)) {
            int end = lines.size() - 1;
            String open = lines.get(end);
            lines.set(end, open.substring(0, open.length() - close.length()) + " " + Markup.text(text) + close);
            return;
        }
        if (last.equals("li") && !passage.equals("li")) {
            lines.add("</ul>");
        }
        if (passage.equals("li") && !last.equals("li")) {
            lines.add("<ul>");
        }
        if (group.equals("alt")) {
            lines.add("<img src=\"x.jpg\" alt=\"" + Markup.attribute(text) + "\">");
            close = "";
        } else {
            boolean wrapped = group.equals("footer") || group.equals("nav");
            String tag = tag(group);
            close = "</" + tag + ">" + (wrapped ? "</" + group + ">" : "");
            lines.add((wrapped ? "<" + group + ">" : "") + "<" + tag + ">" + Markup.text(text) + close);
        }
        last = passage;
    }

    private static String tag(String group) {
        return switch (group) {
            case "faq-q" -> "h3";
            case "li" -> "li";
            case "q" -> "blockquote";
            case "btn" -> "button";
            default -> isHeading(group) ? group : "p";
        };
    }

    private static boolean isHeading(String passage) {
        return passage.length() == 2
                && passage.charAt(0) == 'h'
                && passage.charAt(1) >= '1'
                && passage.charAt(1) <= '6';
    }

    private static String withoutNumber(String passage) {
        int end = passage.length();
        while (end > 0 && Character.isDigit(passage.charAt(end - 1))) {
            end--;
        }
        return passage.substring(0, end);
    }
}
