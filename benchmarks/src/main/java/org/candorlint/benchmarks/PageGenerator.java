package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes pages as large as those of clinics: about 39 KB of HTML around 7 KB of copy in some 97 sentences. The sentences are
 * those of the labelled copy, in the order of the pages they come from. The same seed gives the same bytes.
 */
public final class PageGenerator {

    private static final int SENTENCES = 97;
    private static final int SECTION = 8;

    private final List<List<String>> sources;
    private final Random random;

    private PageGenerator(List<List<String>> sources, long seed) {
        this.sources = sources;
        this.random = new Random(seed);
    }

    /**
     * One that draws from the labelled copy.
     *
     * @param plain the folder of its pages, one sentence a line
     */
    public static PageGenerator of(Path plain, long seed) throws IOException {
        List<List<String>> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(plain)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                sources.add(Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                        .toList());
            }
        }
        return new PageGenerator(sources, seed);
    }

    /** Arguments: the folder of the labelled copy, the folder to write to, how many pages, the seed. */
    public static void main(String... arguments) throws IOException {
        PageGenerator generator = of(Path.of(arguments[0]), Long.parseLong(arguments[3]));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int pages = Integer.parseInt(arguments[2]);
        for (int i = 0; i < pages; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "page%05d.html", i)), generator.page());
        }
    }

    /** The next page. */
    public String page() {
        return page(SENTENCES);
    }

    /** The next page, of so many sentences. */
    public String page(int sentences) {
        List<String> copy = copy(sentences);
        StringBuilder html = new StringBuilder(sentences * 420);
        head(html, copy.get(0));
        navigation(html);
        html.append("<main id=\"content\" class=\"site-main wrap container-fluid\">\n");
        for (int i = 0; i < copy.size(); i++) {
            if (i % SECTION == 0) {
                html.append(i == 0 ? "" : "</div></section>\n");
                html.append(
                                "<section class=\"elementor-section elementor-top-section elementor-element elementor-element-")
                        .append(Integer.toHexString(random.nextInt()))
                        .append(" elementor-section-boxed\" data-id=\"")
                        .append(Integer.toHexString(random.nextInt()))
                        .append(
                                "\" data-element_type=\"section\"><div class=\"elementor-container\">\n<h2 class=\"heading\">")
                        .append(escaped(copy.get(i)))
                        .append("</h2>\n");
            } else {
                html.append(
                                "<div class=\"elementor-widget-wrap elementor-element-populated\"><p class=\"copy\" style=\"margin:0 0 1em\">")
                        .append(escaped(copy.get(i)))
                        .append("</p></div>\n");
            }
        }
        html.append("</div></section>\n</main>\n");
        footer(html);
        return html.toString();
    }

    private List<String> copy(int sentences) {
        List<String> copy = new ArrayList<>(sentences);
        while (copy.size() < sentences) {
            List<String> source = sources.get(random.nextInt(sources.size()));
            copy.addAll(source.subList(0, Math.min(source.size(), sentences - copy.size())));
        }
        return copy;
    }

    private void head(StringBuilder html, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n");
        for (int i = 0; i < 90; i++) {
            html.append(".elementor-element-")
                    .append(Integer.toHexString(random.nextInt()))
                    .append("{padding:")
                    .append(random.nextInt(40))
                    .append("px;color:#")
                    .append(Integer.toHexString(0x1000000 | random.nextInt(0x1000000))
                            .substring(1))
                    .append(";font-size:16px}\n");
        }
        html.append("</style>\n<script>");
        for (int i = 0; i < 40; i++) {
            html.append("window.dataLayer=window.dataLayer||[];dataLayer.push({event:\"e")
                    .append(i)
                    .append("\"});");
        }
        html.append("</script></head><body class=\"page-template-default\">\n");
    }

    private void navigation(StringBuilder html) {
        html.append("<header><nav class=\"menu\"><ul>\n");
        for (int i = 0; i < 48; i++) {
            html.append("<li class=\"menu-item menu-item-type-post_type menu-item-")
                    .append(1000 + random.nextInt(9000))
                    .append("\"><a class=\"menu-link\" href=\"/treatments/page-")
                    .append(i)
                    .append("/\">Page ")
                    .append(i)
                    .append("</a></li>\n");
        }
        html.append("</ul></nav></header>\n");
    }

    private void footer(StringBuilder html) {
        html.append("<footer class=\"site-footer\">\n");
        for (int i = 0; i < 40; i++) {
            html.append("<a href=\"/areas/town-")
                    .append(i)
                    .append("/\" class=\"footer-link\" data-track=\"")
                    .append(Integer.toHexString(random.nextInt()))
                    .append("\">Town ")
                    .append(i)
                    .append("</a>\n");
        }
        html.append("<p>All rights reserved.</p></footer></body></html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
