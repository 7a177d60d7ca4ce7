package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/** The bare text of pages, for tools that read no HTML: they are spared the parsing. */
public final class TextPages {

    private TextPages() {}

    /** Arguments: the folder of pages, the folder to write to. */
    public static void main(String... arguments) throws IOException {
        Path into = Files.createDirectories(Path.of(arguments[1]));
        for (Path page : ParsePages.pages(Path.of(arguments[0]))) {
            String name = String.valueOf(page.getFileName()).replace(".html", ".txt");
            Files.writeString(
                    into.resolve(name),
                    Jsoup.parse(Files.readString(page)).body().wholeText());
        }
    }
}
